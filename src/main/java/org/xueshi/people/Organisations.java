package org.xueshi.people;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.xueshi.common.Localised;

/** Building the organisation tree; for administrators of the organisation or of one above it. */
@Service
public class Organisations {

    /** Organisations that the signed-in member may see as administrator, auditor or leader, parents before children. */
    public List<Organisation> mine() {
        throw new UnsupportedOperationException();
    }

    /** Adds an organisation below the parent. */
    public OrganisationId found(OrganisationId parent, OrganisationLevel level, Localised name) {
        throw new UnsupportedOperationException();
    }

    /** The first organisation of an empty installation, with its first administrator; refused when there is one already. */
    public OrganisationId foundRoot(Localised name, ZoneId zone, boolean sample, NewMember administrator) {
        throw new UnsupportedOperationException();
    }

    public void rename(OrganisationId id, Localised name) {
        throw new UnsupportedOperationException();
    }

    /** @param password null for a one-time password that {@link Members} makes */
    public record NewMember(
            Localised name,
            String signInName,
            @Nullable String email,
            @Nullable String password) {}
}
