package org.xueshi.tracking;

import org.xueshi.people.MemberId;

/**
 * A study session as the tables hold it; times in epoch milliseconds of the server.
 *
 * @param heard when the last accepted pulse arrived, or the opening
 * @param explained up to where the stretches reach
 * @param spare counted time that no content has used yet, see {@link Pace}
 */
record StoredSession(
        String id,
        String tokenHash,
        MemberId member,
        ActivityId activity,
        MeasureRules rules,
        long opened,
        long heard,
        long explained,
        boolean ended,
        Facts facts,
        long spare,
        Presence.State presence) {}
