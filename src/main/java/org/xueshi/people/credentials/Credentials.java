package org.xueshi.people.credentials;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Reads credentials. */
interface Credentials extends Repository<Credential, String> {

    Optional<Credential> findById(String member);
}
