package org.xueshi.sitevisit.base;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.people.NotAllowedRefused;

/** The directory of bases, for every member. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Bases {

    /** Nobody reads more at once. */
    public static final int LONGEST_PAGE = 100;

    private final StoredBases stored;

    Bases(StoredBases stored) {
        this.stored = stored;
    }

    /** A page of at most {@link #LONGEST_PAGE}, by name; of one theme, or of all. */
    public List<Base> page(@Nullable Theme theme, int page, int size) {
        if (page < 0 || size < 1 || size > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " bases, not " + size);
        }
        return stored.page(theme, page, size);
    }

    /** The base; one that there is not is refused like one that is nobody’s business. */
    public Base base(String id) {
        return BaseId.isKey(id) ? find(new BaseId(id)).orElseThrow(NotAllowedRefused::new) : refuse();
    }

    private static Base refuse() {
        throw new NotAllowedRefused();
    }

    /** The base of that key, if there is one. Trusted callers only. */
    @PreAuthorize("permitAll()")
    public Optional<Base> find(BaseId id) {
        return stored.find(id);
    }
}
