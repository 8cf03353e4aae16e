package org.xueshi.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/** A member as stored. The version rises with every change of the member's dated facts, which keeps two nodes apart. */
@Entity
@Table(name = "people_member")
class StoredMember {

    @Id
    private String id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "email_key")
    private @Nullable String emailKey;

    @Column(name = "language")
    private String language;

    @Column(name = "zone_id")
    private String zoneId;

    @SuppressWarnings("NullAway.Init")
    protected StoredMember() {}

    StoredMember(MemberId id, Localised name, String signInName, @Nullable String email, ZoneId zone) {
        this.id = id.value();
        nameZh = name.zh();
        nameEn = name.en();
        this.signInName = signInName;
        language = Locale.CHINESE.getLanguage();
        zoneId = zone.getId();
        reachAt(email);
    }

    void prefer(Locale preferred, ZoneId zone) {
        language = preferred.getLanguage();
        zoneId = zone.getId();
    }

    final void reachAt(@Nullable String address) {
        email = address;
        emailKey = address == null ? null : Entry.emailKey(address);
    }

    Member toMember() {
        return new Member(
                new MemberId(id),
                new Localised(nameZh, nameEn),
                signInName,
                email,
                Locale.of(language),
                ZoneId.of(zoneId));
    }
}
