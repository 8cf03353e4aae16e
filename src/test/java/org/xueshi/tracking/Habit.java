package org.xueshi.tracking;

import java.util.List;

/**
 * How somebody, or something, sits before a player: what is claimed of attention and of hands, and what becomes of presence
 * checks. Delays in seconds.
 *
 * @param clicks seconds between two clicks that a server would see, on average; 0: only the opening
 * @param players open at once
 * @param reload seconds after which the page is loaded anew; 0: never
 */
record Habit(String name, Looks looks, Hands hands, Answers answers, int clicks, int players, int reload) {

    /** What the player claims. */
    enum Looks {
        /** Attention, all the time. */
        ATTENTIVE,
        /** A film that plays; for a check it stops, as the product's does. */
        FILM,
        /** A hidden page that plays aloud. */
        HEARD
    }

    /** What it claims of input. */
    enum Hands {
        BUSY,
        NONE,
        /** Until a check appears: a lie that looks like somebody who had just left. */
        UNTIL_ASKED
    }

    /** What is done about a check. */
    enum Choice {
        NONE,
        /** As many options as asked for, any of them. */
        BLIND,
        /** Read; passed as often as said. */
        READ,
        /** This player is left as it is, and the next opened one is used. */
        LEFT
    }

    /** @param passes how often of a hundred tries, if read */
    record Answers(Choice choice, int from, int to, int passes) {
        static final Answers NEVER = new Answers(Choice.NONE, 0, 0, 0);
        static final Answers PERSON = new Answers(Choice.READ, 5, 60, 97);
    }

    private static Habit of(String name, Looks looks, Hands hands, Answers answers, int clicks) {
        return new Habit(name, looks, hands, answers, clicks, 1, 0);
    }

    private static Answers blind(int from, int to) {
        return new Answers(Choice.BLIND, from, to, 0);
    }

    static final Habit PERSON =
            of("a person who studies (for comparison)", Looks.ATTENTIVE, Hands.BUSY, Answers.PERSON, 90);
    static final Habit EMPTY_ROOM = of("film left running in an empty room", Looks.FILM, Hands.NONE, Answers.NEVER, 0);
    static final Habit WEIGHT_ON_A_KEY =
            of("weight on a key, mouse mover; no answers", Looks.ATTENTIVE, Hands.BUSY, Answers.NEVER, 0);
    static final Habit JUST_GONE =
            of("edited player: hands until asked, then none", Looks.ATTENTIVE, Hands.UNTIL_ASKED, Answers.NEVER, 0);
    static final Habit CLICKER =
            of("silent auto-clicker, chooses blindly each minute", Looks.ATTENTIVE, Hands.BUSY, blind(55, 65), 60);
    static final Habit FAST_CLICKER =
            of("auto-clicker, tries again as fast as it may", Looks.ATTENTIVE, Hands.BUSY, blind(1, 5), 60);
    static final Habit DRIVEN = of(
            "driven browser, passes half of its tries",
            Looks.ATTENTIVE,
            Hands.BUSY,
            new Answers(Choice.READ, 5, 20, 50),
            60);
    static final Habit SCRIPT = of(
            "script that reads the page, passes all (like a person)",
            Looks.ATTENTIVE,
            Hands.BUSY,
            new Answers(Choice.READ, 2, 5, 100),
            60);
    static final Habit FRIEND = of(
            "film, and a friend who is called and answers after 100 s",
            Looks.FILM,
            Hands.NONE,
            new Answers(Choice.READ, 100, 100, 97),
            0);
    static final Habit TWO_DEVICES = new Habit(
            "two devices at once, one person answers on both", Looks.ATTENTIVE, Hands.BUSY, Answers.PERSON, 90, 2, 0);
    static final Habit HEARD = of("hidden window, claims to be listened to", Looks.HEARD, Hands.NONE, Answers.NEVER, 0);
    static final Habit RELOADED = new Habit(
            "film, page loaded anew every 3 minutes; no answers", Looks.FILM, Hands.NONE, Answers.NEVER, 0, 1, 180);
    static final Habit OPENED_BEFORE = new Habit(
            "30 players opened before, each left when it asks",
            Looks.ATTENTIVE,
            Hands.UNTIL_ASKED,
            new Answers(Choice.LEFT, 0, 0, 0),
            0,
            30,
            0);

    static final List<Habit> ALL = List.of(
            PERSON,
            EMPTY_ROOM,
            WEIGHT_ON_A_KEY,
            JUST_GONE,
            CLICKER,
            FAST_CLICKER,
            DRIVEN,
            SCRIPT,
            FRIEND,
            TWO_DEVICES,
            HEARD,
            RELOADED,
            OPENED_BEFORE);

    /** Whether its players are used one after another, not together. */
    boolean takesTurns() {
        return answers.choice == Choice.LEFT;
    }
}
