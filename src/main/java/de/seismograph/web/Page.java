package de.seismograph.web;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * A page of the web client: a frame that its script fills.
 *
 * @param name of the template, of the folder of its script and of the body's class
 * @param address the path that shows it, or the beginning of one with a star
 * @param keeping for whom it is
 */
@TemplateData
record Page(String name, String address, Keeping keeping) {
    /** For whom a page is, and what follows from it. */
    enum Keeping {
        /** Everybody may read it and find it. */
        PUBLIC("no-cache", "'none'"),
        /** Everybody may show it inside a page of theirs. */
        EMBEDDED("no-cache", "*"),
        /** It belongs to one person: no cache keeps it, no search engine lists it. */
        PERSONAL("no-store", "'none'");

        private final String caching;
        private final String ancestors;

        Keeping(String caching, String ancestors) {
            this.caching = caching;
            this.ancestors = ancestors;
        }
    }

    public boolean personal() {
        return keeping == Keeping.PERSONAL;
    }

    public String script() {
        return "/web/" + name + "/page.js";
    }

    /** What the script imports, directly or not. */
    public List<String> modules() {
        return Modules.behind(script());
    }

    /** How long it may be kept, for {@code Cache-Control}. */
    String caching() {
        return keeping.caching;
    }

    /** Whose pages may show it, for {@code frame-ancestors}. */
    String ancestors() {
        return keeping.ancestors;
    }
}
