package org.xueshi.people.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The configured provider. Its own configuration is read when somebody first signs in by it, and again until that
 * succeeds: this application starts, and passwords work, while the provider is down.
 */
@Component
public class ProviderSignIn implements ClientRegistrationRepository {

    static final String REGISTRATION = "oidc";

    private final OidcSettings settings;
    private volatile @Nullable ClientRegistration discovered;

    ProviderSignIn(OidcSettings settings) {
        this.settings = settings;
    }

    /** The address that begins the sign-in, relative to the application; none without a provider. */
    public Optional<String> address() {
        return settings.configured() ? Optional.of("oauth2/authorization/" + REGISTRATION) : Optional.empty();
    }

    /** The provider's name as configured; none if nobody named it. */
    public Optional<String> label() {
        return Optional.ofNullable(settings.label()).filter(label -> !label.isBlank());
    }

    boolean configured() {
        return settings.configured();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!settings.configured() || !REGISTRATION.equals(id)) {
            return null;
        }
        ClientRegistration known = discovered;
        if (known == null) {
            known = discover();
            discovered = known;
        }
        return known;
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile", "email")
                .build();
    }
}
