package org.xueshi.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.people.EntryRefused.Field;

/** What people type when they register somebody: made uniform, or refused at its field. */
final class Entry {

    /** What the columns hold. */
    static final int MEMBER_NAME_CHARACTERS = 100;

    static final int ORGANISATION_NAME_CHARACTERS = 200;

    /** RFC 5321, section 4.5.3.1, leaves no address longer than this. */
    private static final int EMAIL_CHARACTERS = 254;

    /** Typeable on every keyboard, also where an input method is in the way. */
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    /** Only catches slips: whether an address exists is the mail system's business. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private Entry() {}

    /** One spelling of a sign-in name: full-width letters made narrow, lower case, no blanks around it. */
    static String spelling(String signInName) {
        return Normalizer.normalize(signInName, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static String signInName(String entered) {
        String name = spelling(entered);
        if (!SIGN_IN_NAME.matcher(name).matches()) {
            throw new EntryRefused(Field.SIGN_IN_NAME, "sign-in-name");
        }
        return name;
    }

    static @Nullable String email(@Nullable String entered) {
        if (entered == null || entered.isBlank()) {
            return null;
        }
        String address = entered.strip();
        if (address.length() > EMAIL_CHARACTERS || !EMAIL.matcher(address).matches()) {
            throw new EntryRefused(Field.EMAIL, "email");
        }
        return address;
    }

    /**
     * Under which two spellings of an address are the same. Only A to Z have a lower case here: Unicode's rules would make
     * a Kelvin sign a k, and somebody else's address this one.
     */
    static String emailKey(String address) {
        var key = new StringBuilder(address.strip());
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                key.setCharAt(i, (char) (letter - 'A' + 'a'));
            }
        }
        return key.toString();
    }

    static Localised name(Localised entered, int characters) {
        var name = new Localised(entered.zh().strip(), entered.en().strip());
        if (Math.max(name.zh().length(), name.en().length()) > characters) {
            throw new EntryRefused(Field.NAME, "name-too-long", characters);
        }
        return name;
    }
}
