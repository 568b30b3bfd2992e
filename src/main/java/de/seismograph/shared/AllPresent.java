package de.seismograph.shared;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * What is validated has come with a request, and so is all there. Otherwise each field would be looked up among the entities first,
 * lest it be loaded for nothing, and the answer be kept for the length of the validation.
 */
@Singleton
class AllPresent implements ValidatorFactoryCustomizer, TraversableResolver {
    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.enableTraversableResolverResultCache(false);
    }

    @Override
    public boolean isReachable(
            Object validated, Path.Node field, Class<?> root, Path pathToValidated, ElementType elementType) {
        return true;
    }

    @Override
    public boolean isCascadable(
            Object validated, Path.Node field, Class<?> root, Path pathToValidated, ElementType elementType) {
        return true;
    }
}
