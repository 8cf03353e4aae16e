package org.xueshi.people;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.people.EntryRefused.Field;
import org.xueshi.people.credentials.Passwords;

/** What the signed-in member may change about themselves. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnProfile {

    /** The languages of the product. */
    public static final Set<Locale> LANGUAGES = Set.of(Locale.CHINESE, Locale.ENGLISH);

    private final EntityManager entities;
    private final SignedIn signedIn;
    private final Passwords passwords;

    OwnProfile(EntityManager entities, SignedIn signedIn, Passwords passwords) {
        this.entities = entities;
        this.signedIn = signedIn;
        this.passwords = passwords;
    }

    /** The signed-in member. */
    @Transactional(readOnly = true)
    public Member me() {
        return stored().toMember();
    }

    /** Changes address, language and the zone in which times are shown; refused at the field that can't be accepted. */
    @RetriedOnConflict
    public Member change(@Nullable String email, Locale language, ZoneId zone) {
        if (!LANGUAGES.contains(language)) {
            throw new EntryRefused(Field.LANGUAGE, "language");
        }
        StoredMember me = stored();
        me.reachAt(Entry.email(email));
        me.prefer(language, zone);
        return me.toMember();
    }

    /** Changes the password by who knows the present one. */
    @RetriedOnConflict
    public void changePassword(String present, String next) {
        passwords.change(signedIn.member(), present, next);
    }

    /** A one-time password has to be changed before anything else. */
    @Transactional(readOnly = true)
    public boolean mustChangePassword() {
        return passwords.mustChange(signedIn.member());
    }

    private StoredMember stored() {
        StoredMember me = entities.find(StoredMember.class, signedIn.member().value());
        if (me == null) {
            throw new NotSignedInRefused();
        }
        return me;
    }
}
