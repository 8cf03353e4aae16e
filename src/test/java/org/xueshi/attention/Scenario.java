package org.xueshi.attention;

/**
 * Something that people do with a player.
 *
 * @param name what happens, for the table
 * @param course what they study
 */
record Scenario(String name, String course, Action action) {

    Scenario(String name, Action action) {
        this(name, Person.COURSE, action);
    }

    /** What the person does, from the sign-in on; leaving is done for them. */
    interface Action {
        void by(Person person);
    }
}
