package org.xueshi.people.signin;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;

/** What the menu may offer to a member who signs in today; what they may do is decided anew each time. */
@Component
class MemberAuthorities {

    private final Authority authority;
    private final Directory directory;

    MemberAuthorities(Authority authority, Directory directory) {
        this.authority = authority;
        this.directory = directory;
    }

    List<GrantedAuthority> of(MemberId member) {
        var held = authority.rolesOf(member, directory.today(member)).stream().map(Role::name);
        return Stream.concat(Stream.of(Role.MEMBER.name()), held)
                .distinct()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
