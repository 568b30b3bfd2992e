package de.seismograph.demo;

import java.util.Optional;

/**
 * What a demo shows at every start.
 *
 * @param link a personal link, or nothing once the pulse has closed
 */
record Welcome(String publicUrl, Optional<String> link) {
    private static final String RULE = "-".repeat(100);

    String text() {
        String url = publicUrl.replaceAll("/+$", "");
        return """

                %1$s
                  Seismograph is ready. All data are invented.

                  Answer       %3$s
                  Trends       %2$s/trends
                  Surveys      %2$s/editor
                  Sign in as   admin, with the password shown at the first start or set by SEISMOGRAPH_ADMIN_PASSWORD
                  The API      %2$s/q/openapi
                %1$s
                """.formatted(RULE, url, link.orElse("the pulse has closed; sign in and open another"));
    }
}
