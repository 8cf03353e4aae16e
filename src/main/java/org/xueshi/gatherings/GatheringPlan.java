package org.xueshi.gatherings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.gatherings.PlanRefused.Field;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * A gathering as whoever convenes it fills it in.
 *
 * @param link of the meeting, if people meet over a network; null otherwise
 * @param place null if nobody said where it is on the earth
 * @param places how many may come
 * @param deadline until when one can register
 * @param toConfirm how long a place that somebody is offered is held
 * @param invited organisations whose members, and those of all below them, may register
 * @param hosts who take attendance and counter-sign it
 * @param rollCalls unannounced ones in each session
 * @param occasion what it is an occasion of, in the words of the room above; null if it stands alone
 */
public record GatheringPlan(
        OrganisationId organisation,
        GatheringTexts texts,
        @Nullable String link,
        @Nullable GatheringPlace place,
        Category category,
        Tags tags,
        List<GatheringSession> sessions,
        int places,
        Instant deadline,
        Duration toConfirm,
        Set<OrganisationId> invited,
        List<MemberId> hosts,
        int rollCalls,
        @Nullable String occasion) {

    /** Longest title and name of a place, in characters. */
    public static final int MOST_NAME = 120;

    /** Longest other text, in characters. */
    public static final int MOST_TEXT = 4_000;

    /** As many as the largest hall of a county seats. */
    public static final int MOST_PLACES = 2_000;

    /** Half days of four weeks. */
    public static final int MOST_SESSIONS = 40;

    /** Nobody sits longer in one piece. */
    public static final Duration LONGEST_SESSION = Duration.ofHours(12);

    /** A week. */
    public static final Duration LONGEST_TO_CONFIRM = Duration.ofDays(7);

    public static final int MOST_ROLL_CALLS = 4;
    public static final int MOST_HOSTS = 20;
    public static final int MOST_INVITED = 200;

    public GatheringPlan {
        sessions = sessions.stream()
                .sorted(Comparator.comparing(GatheringSession::begins))
                .toList();
        invited = Set.copyOf(invited);
        hosts = List.copyOf(hosts);
    }

    /** When the first session begins. */
    public Instant begins() {
        return sessions.getFirst().begins();
    }

    /** When the last session ends. */
    public Instant ends() {
        return sessions.getLast().ends();
    }

    /** Refuses with {@link PlanRefused} what makes no sense, whoever asks and whatever there is already. */
    void require() {
        name(Field.TITLE, texts.title());
        name(Field.VENUE, texts.venue());
        text(Field.ABOUT, texts.about());
        text(Field.DIRECTIONS, texts.directions());
        text(Field.BRING, texts.bring());
        text(Field.ACCESS, texts.access());
        requireLink();
        requireSessions();
        requireCounts();
        if (deadline.isAfter(begins())) {
            throw new PlanRefused(Field.DEADLINE, "deadline-after-beginning");
        }
        if (toConfirm.toMinutes() < 1 || toConfirm.compareTo(LONGEST_TO_CONFIRM) > 0) {
            throw new PlanRefused(Field.TO_CONFIRM, "to-confirm");
        }
    }

    private void requireCounts() {
        if (places < 1 || places > MOST_PLACES) {
            throw new PlanRefused(Field.PLACES, "places", Integer.toString(MOST_PLACES));
        }
        if (hosts.isEmpty()
                || hosts.size() > MOST_HOSTS
                || hosts.stream().distinct().count() < hosts.size()) {
            throw new PlanRefused(Field.HOSTS, "hosts", Integer.toString(MOST_HOSTS));
        }
        if (invited.size() > MOST_INVITED) {
            throw new PlanRefused(Field.INVITED, "invited", Integer.toString(MOST_INVITED));
        }
        if (rollCalls < 0 || rollCalls > MOST_ROLL_CALLS) {
            throw new PlanRefused(Field.ROLL_CALLS, "roll-calls", Integer.toString(MOST_ROLL_CALLS));
        }
    }

    private void requireSessions() {
        if (sessions.isEmpty() || sessions.size() > MOST_SESSIONS) {
            throw new PlanRefused(Field.SESSIONS, "sessions", Integer.toString(MOST_SESSIONS));
        }
        if (sessions.stream().map(GatheringSession::number).distinct().count() < sessions.size()) {
            throw new IllegalArgumentException("each session has a number of its own: " + sessions);
        }
        for (int i = 0; i < sessions.size(); i++) {
            GatheringSession one = sessions.get(i);
            if (one.length().compareTo(LONGEST_SESSION) > 0) {
                throw new PlanRefused(Field.SESSIONS, "session-too-long", LONGEST_SESSION.toHours());
            }
            if (i > 0 && one.begins().isBefore(sessions.get(i - 1).ends())) {
                throw new PlanRefused(Field.SESSIONS, "sessions-overlap");
            }
        }
    }

    private void requireLink() {
        if (link == null) {
            return;
        }
        try {
            String scheme = new URI(link).getScheme();
            if (link.length() > MOST_TEXT || !"https".equals(scheme) && !"http".equals(scheme)) {
                throw new PlanRefused(Field.LINK, "link");
            }
        } catch (URISyntaxException broken) {
            throw new PlanRefused(Field.LINK, "link");
        }
    }

    private static void name(Field field, Localised name) {
        if (longest(name) > MOST_NAME) {
            throw new PlanRefused(field, "name", Integer.toString(MOST_NAME));
        }
    }

    private static void text(Field field, @Nullable Localised text) {
        if (text != null && longest(text) > MOST_TEXT) {
            throw new PlanRefused(field, "text", Integer.toString(MOST_TEXT));
        }
    }

    private static int longest(Localised text) {
        return Math.max(text.zh().length(), text.en().length());
    }
}
