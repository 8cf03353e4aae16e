package org.xueshi.people.credentials;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.EntryRefused;
import org.xueshi.people.EntryRefused.Field;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/** Passwords of members. For trusted callers within this room: it does not ask who is signed in. */
@Service
@Transactional
public class Passwords {

    /** Short enough to remember as a sentence, long enough against guessing at the sign-in page. */
    public static final int SHORTEST_CHARACTERS = 10;

    /** What bcrypt reads; it would ignore the rest without a word. */
    public static final int LONGEST_BYTES = 72;

    private final EntityManager entities;
    private final Credentials credentials;
    private final PasswordEncoder encoder;
    private final ApplicationClock clock;

    Passwords(EntityManager entities, Credentials credentials, PasswordEncoder encoder, ApplicationClock clock) {
        this.entities = entities;
        this.credentials = credentials;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** The first password of a new member: one that they chose, or that was agreed with them. */
    public void begin(MemberId member, String password) {
        entities.persist(new Credential(member, hash(password), false, clock.instant()));
    }

    /** The first password of a new member, to be handed over and changed at the first sign-in. */
    public void beginOneTime(MemberId member, String oneTimePassword) {
        entities.persist(new Credential(member, hash(oneTimePassword), true, clock.instant()));
    }

    /** A new one-time password in place of the old password. */
    public String reset(MemberId member) {
        String password = OneTimePassword.next();
        of(member).replace(hash(password), true, clock.instant());
        return password;
    }

    /** Changes a password by who knows it; refused if the present one is wrong or the new one can't be accepted. */
    public void change(MemberId member, String present, String next) {
        Credential credential = of(member);
        if (!encoder.matches(present, credential.hash())) {
            throw new EntryRefused(Field.CURRENT_PASSWORD, "password-wrong");
        }
        if (present.equals(next)) {
            throw new EntryRefused(Field.PASSWORD, "password-same");
        }
        credential.replace(hash(next), false, clock.instant());
    }

    /** The member signed in, or may sign in, with a password that has to be changed first. */
    @Transactional(readOnly = true)
    public boolean mustChange(MemberId member) {
        return credentials.findById(member.value()).filter(Credential::oneTime).isPresent();
    }

    /** The hash to compare with at sign-in. */
    @Transactional(readOnly = true)
    public Optional<String> hashOf(MemberId member) {
        return credentials.findById(member.value()).map(Credential::hash);
    }

    private Credential of(MemberId member) {
        return credentials.findById(member.value()).orElseThrow(NotAllowedRefused::new);
    }

    private String hash(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_CHARACTERS) {
            throw new EntryRefused(Field.PASSWORD, "password-too-short", SHORTEST_CHARACTERS);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new EntryRefused(Field.PASSWORD, "password-too-long", LONGEST_BYTES);
        }
        return encoder.encode(password);
    }
}
