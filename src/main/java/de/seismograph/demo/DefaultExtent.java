package de.seismograph.demo;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands in the extent, so that tests can do with less. */
class DefaultExtent {
    @Produces
    @DefaultBean
    @Singleton
    Extent extent() {
        return Extent.WHOLE_COUNTRY;
    }
}
