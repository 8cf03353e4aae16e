package org.xueshi.people;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who acts. The name of an authentication is always the member's id, however the person signed in; authorities are
 * {@code ROLE_MEMBER} and, for menus only, {@code ROLE_} + each {@link Role} held today.
 */
@Component
public class SignedIn {

    /** The acting member, or {@link NotSignedInRefused}. */
    public MemberId member() {
        throw new UnsupportedOperationException();
    }

    public Optional<MemberId> memberIfAny() {
        throw new UnsupportedOperationException();
    }

    /** Runs the action with this member signed in on this thread: for imports at start, the sample and tests. */
    public void as(MemberId member, Runnable action) {
        throw new UnsupportedOperationException();
    }
}
