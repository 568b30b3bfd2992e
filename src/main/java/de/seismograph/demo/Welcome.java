package de.seismograph.demo;

import java.util.Optional;

/**
 * What a demo shows at every start.
 *
 * @param answering a personal link to the sheet of a manager, or nothing once the pulse has closed
 * @param managing a link that signs this manager in, once
 */
record Welcome(String publicUrl, Optional<String> answering, String managing) {
    private static final String RULE = "-".repeat(100);

    String text() {
        String url = publicUrl.replaceAll("/+$", "");
        return """

                %1$s
                  Seismograph is ready. All data are invented.

                  Answer       %3$s
                  Manager      %4$s
                  Trends       %2$s/trends
                  Surveys      %2$s/editor
                  Sign in as   admin, with the password shown at the first start or set by SEISMOGRAPH_ADMIN_PASSWORD
                  The API      %2$s/q/openapi
                %1$s
                """.formatted(RULE, url, answering.orElse("the pulse has closed; sign in and open another"), managing);
    }
}
