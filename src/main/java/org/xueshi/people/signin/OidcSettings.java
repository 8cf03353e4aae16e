package org.xueshi.people.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect provider by which members may sign in; there is none unless an issuer is named.
 *
 * @param issuer address under which the provider publishes its configuration
 * @param claim what identifies a person at the provider for good
 * @param label the provider's name on the sign-in page
 */
@ConfigurationProperties("xueshi.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("sub") String claim,
        @Nullable String label) {

    OidcSettings {
        if (!issuer.isBlank() && (clientId.isBlank() || clientSecret.isBlank())) {
            throw new IllegalArgumentException(
                    "xueshi.oidc.issuer needs xueshi.oidc.client-id and xueshi.oidc.client-secret beside it");
        }
    }

    boolean configured() {
        return !issuer.isBlank();
    }
}
