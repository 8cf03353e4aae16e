package org.xueshi.hours;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.xueshi.people.MemberId;

/** What there is to learn, told by the rooms that have it: for plans and forecasts. */
public interface LearningOffers {

    /** What each of the members can take or has begun, without what they completed. For trusted callers: nobody is asked who they are. */
    Map<MemberId, List<LearningOffer>> of(Collection<MemberId> members);

    /** Takes it, as the signed-in member; twice is once. False if it is another room's. */
    boolean take(String source);

    /** Takes that back, as the signed-in member; what was studied is kept. False if it is another room's. */
    boolean giveUp(String source);
}
