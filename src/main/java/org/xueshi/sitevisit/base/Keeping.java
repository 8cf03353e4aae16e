package org.xueshi.sitevisit.base;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.Localised;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.sitevisit.base.BaseRefused.Field;

/** Writing bases; for leaders of the organisation that keeps one, and its administrators. */
@Service("siteBaseKeeping")
@Transactional
@PreAuthorize("isAuthenticated()")
public class Keeping {

    private final StoredBases stored;
    private final GatheringAccess access;

    Keeping(StoredBases stored, GatheringAccess access) {
        this.stored = stored;
        this.access = access;
    }

    /** Organisations for which the signed-in member may keep bases, from the top down. */
    @Transactional(readOnly = true)
    public List<Organisation> mayKeepFor() {
        return access.organisationsInCharge();
    }

    /** Whether the signed-in member may change it; nobody changes here what came with the content. */
    @Transactional(readOnly = true)
    public boolean mayChange(Base base) {
        return base.keeper() != null && access.charge().contains(base.keeper());
    }

    /** Keeps what was entered, or refuses it with {@link BaseRefused} at the field that is wrong. */
    public void save(Base base) {
        OrganisationId keeper = base.keeper();
        if (keeper == null) {
            throw new NotAllowedRefused();
        }
        access.requireCharge(keeper);
        if (base.revision() > 0
                && !stored.find(base.id()).filter(this::mayChange).isPresent()) {
            throw new NotAllowedRefused();
        }
        require(base);
        boolean kept;
        try {
            kept = stored.save(base, null);
        } catch (DuplicateKeyException taken) {
            throw new BaseRefused(Field.KEY, "taken");
        }
        if (!kept) {
            throw new BaseRefused(Field.NAME, "changed-meanwhile");
        }
    }

    private static void require(Base base) {
        BaseTexts texts = base.texts();
        text(Field.NAME, texts.name(), Base.MOST_NAME);
        text(Field.SUMMARY, texts.summary(), Base.MOST_TEXT);
        text(Field.OPENING, texts.opening(), Base.MOST_TEXT);
        text(Field.CONTACT, texts.contact(), Base.MOST_TEXT);
        text(Field.DIRECTIONS, texts.directions(), Base.MOST_TEXT);
        text(Field.ACCESS, texts.access(), Base.MOST_TEXT);
        if (base.themes().isEmpty()) {
            throw new BaseRefused(Field.THEMES, "themes");
        }
        if (base.capacity() < 1 || base.capacity() > Base.MOST_PEOPLE) {
            throw new BaseRefused(Field.CAPACITY, "capacity", Integer.toString(Base.MOST_PEOPLE));
        }
        if (base.pictures().size() > Base.MOST_PICTURES) {
            throw new BaseRefused(Field.PICTURES, "pictures", Integer.toString(Base.MOST_PICTURES));
        }
    }

    private static void text(Field field, @Nullable Localised text, int most) {
        if (text != null && Stream.of(text.zh(), text.en()).anyMatch(words -> words.length() > most)) {
            throw new BaseRefused(field, "text", Integer.toString(most));
        }
    }
}
