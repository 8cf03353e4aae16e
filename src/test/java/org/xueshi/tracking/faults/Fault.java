package org.xueshi.tracking.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.tracking.Pulse;

/**
 * A mistake that somebody could make in a rule of this room, and the test that has to notice it.
 *
 * @param words what the rule does wrong then
 * @param file of the room, without its ending
 * @param text found exactly once in it
 * @param instead what stands there with the mistake
 * @param test class of the room's tests
 */
record Fault(String words, String file, String text, String instead, String test) {

    static final String ROOM = Pulse.class.getPackageName();

    static List<Fault> all() {
        return Stream.of(
                        FaultsOfTime.ALL,
                        FaultsOfOneClock.ALL,
                        FaultsOfPresence.ALL,
                        FaultsOfContent.ALL,
                        FaultsOfTiling.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private Path source() {
        return Path.of("src", "main", "java").resolve(ROOM.replace('.', '/')).resolve(file + ".java");
    }

    /** How often its text stands in the source; anything but once means that the fault has to be worded anew. */
    int found() throws IOException {
        return Files.readString(source()).split(Pattern.quote(text), -1).length - 1;
    }

    /** The source with the mistake in it. */
    String made() throws IOException {
        return Files.readString(source()).replace(text, instead);
    }

    String testClass() {
        return ROOM + "." + test;
    }

    /** Whether its test needs a database, and so the time to start the application. */
    boolean needsDatabase() throws ClassNotFoundException {
        return Class.forName(testClass(), false, getClass().getClassLoader()).isAnnotationPresent(DatabaseTest.class);
    }
}
