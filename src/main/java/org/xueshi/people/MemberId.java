package org.xueshi.people;

import org.xueshi.common.Ids;

/** Names a member for all other rooms. */
public record MemberId(String value) {
    public MemberId {
        Ids.require(value);
    }

    public static MemberId next() {
        return new MemberId(Ids.next());
    }
}
