package org.xueshi.hours;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xueshi.people.MemberId;

/** What there is to learn, told by the rooms that have it: for plans and forecasts. */
public interface LearningOffers {

    /** What each of the members can take or has begun, without what they completed. For trusted callers: nobody is asked who they are. */
    Map<MemberId, Offered> of(Collection<MemberId> members);

    /**
     * What there is for a member.
     *
     * @param complete whether that is all; else nothing follows from what is not among it
     */
    record Offered(List<LearningOffer> offers, boolean complete) {

        public static final Offered NOTHING = new Offered(List.of(), true);

        public Offered {
            offers = List.copyOf(offers);
        }

        /** With what another room has. */
        public Offered plus(Offered other) {
            return new Offered(
                    Stream.concat(offers.stream(), other.offers.stream()).toList(), complete && other.complete);
        }
    }

    /** Takes it, as the signed-in member; twice is once. False if it is another room's. */
    boolean take(String source);

    /** Takes that back, as the signed-in member; what was studied is kept. False if it is another room's. */
    boolean giveUp(String source);
}
