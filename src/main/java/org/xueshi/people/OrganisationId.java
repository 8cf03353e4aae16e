package org.xueshi.people;

import org.xueshi.common.Ids;

/** Names an organisation of the tree for all other rooms. */
public record OrganisationId(String value) {
    public OrganisationId {
        Ids.require(value);
    }

    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }
}
