package org.xueshi.people.credentials;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads which account belongs to whom. */
interface IdentityLinks extends Repository<IdentityLink, IdentityLink.Key> {

    @Query("select l.key.memberId from IdentityLink l where l.key.issuerKey = :issuer and l.subjectKey = :subject")
    Optional<String> memberOf(String issuer, String subject);

    boolean existsById(IdentityLink.Key key);
}
