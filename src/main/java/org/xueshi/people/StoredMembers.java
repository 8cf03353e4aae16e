package org.xueshi.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads members; pages of them are in {@link MemberPages}. */
interface StoredMembers extends Repository<StoredMember, String> {

    Optional<StoredMember> findById(String id);

    List<StoredMember> findByIdIn(Collection<String> ids);

    Optional<StoredMember> findBySignInName(String signInName);

    boolean existsBySignInName(String signInName);

    List<StoredMember> findByEmailKey(String emailKey, Limit limit);
}
