package org.xueshi.people.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody could not sign in, as the address of the sign-in page carries it. */
public enum SignInRefusal {
    /** An unknown name or a wrong password; nobody is told which. */
    CREDENTIALS,
    /** The form was too old, or did not come from this page. */
    STALE,
    /** The provider vouches for somebody whom no member can be recognised in. */
    UNLINKED,
    /** The provider did not answer, or answered something that can't be trusted. */
    PROVIDER,
    /** This application could not look it up. */
    UNAVAILABLE;

    /** The parameter of the sign-in page. */
    public static final String PARAMETER = "refused";

    /** Ends the key of the text, and is the parameter's value. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The refusal with that code, if there is one. */
    public static Optional<SignInRefusal> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    String address() {
        return InterfaceSecurity.SIGN_IN + "?" + PARAMETER + "=" + code();
    }
}
