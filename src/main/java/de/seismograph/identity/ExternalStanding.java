package de.seismograph.identity;

import jakarta.inject.Singleton;

/** What the provider has said once is good until the session ends by itself: nobody asks it again. */
@Singleton
class ExternalStanding implements Standing {
    private final ExternalProvider provider;

    ExternalStanding(ExternalProvider provider) {
        this.provider = provider;
    }

    @Override
    public String kind() {
        return Holder.EXTERNAL;
    }

    /** Unless there is another provider by now, or its roles mean something else here. */
    @Override
    public boolean lasts(String name, String edition) {
        return provider.edition().filter(edition::equals).isPresent();
    }
}
