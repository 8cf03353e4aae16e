package org.xueshi.people.signin;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.credentials.Passwords;

/**
 * Who signs in under a name. From here on the name of the authentication is the member's id.
 *
 * <p>Spring's provider compares the password with a hash of its own when this finds nobody, so that an unknown name takes
 * as long as a wrong password and reads the same.
 */
@Service
class MemberUsers implements UserDetailsService {

    private final Directory directory;
    private final Passwords passwords;
    private final MemberAuthorities authorities;

    MemberUsers(Directory directory, Passwords passwords, MemberAuthorities authorities) {
        this.directory = directory;
        this.passwords = passwords;
        this.authorities = authorities;
    }

    @Override
    public UserDetails loadUserByUsername(String signInName) {
        Member member =
                directory.bySignInName(signInName).orElseThrow(() -> new UsernameNotFoundException("no such name"));
        String hash = passwords.hashOf(member.id()).orElseThrow(() -> new UsernameNotFoundException("no password"));
        return new User(member.id().value(), hash, authorities.of(member.id()));
    }
}
