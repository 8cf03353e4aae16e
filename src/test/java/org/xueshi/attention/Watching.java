package org.xueshi.attention;

import java.util.List;
import org.openqa.selenium.By;

/** People who watch the bundled film, and touch nothing while it runs. */
final class Watching {

    /** The same course, where the film may run twice as fast. */
    static final String FAST_COURSE = "double-speed";

    static final Scenario TWICE_AS_FAST = new Scenario("film at 2x, allowed", FAST_COURSE, person -> {
        Film film = film(person);
        film.plays(2);
        Moment.passes(person.measure().stretch().multipliedBy(4));
        film.pauses();
        Reading.require(film.rate() == 2, "the film ran at " + film.rate());
        person.leaves();
    });

    /** The course allows half as fast again, whatever the browser offers. */
    static final Scenario TOO_FAST = new Scenario("film at 2x, 1.5x allowed", person -> {
        Film film = film(person);
        film.plays(2);
        Moment.passes(person.measure().stretch().multipliedBy(3));
        film.pauses();
        Reading.require(film.rate() == 1.5, "the film ran at " + film.rate());
        person.remarks("held at 1.5x");
        person.leaves();
    });

    static final Scenario SEEK_TO_THE_END = new Scenario("film, seek to the end", person -> {
        Film film = film(person);
        film.plays(1);
        Moment.passes(person.measure().stretch().multipliedBy(2));
        film.jumpsToTheEnd(10);
        Moment.passes(person.measure().stretch());
        person.leaves();
    });

    private Watching() {}

    static List<Scenario> all() {
        return List.of(TWICE_AS_FAST, TOO_FAST, SEEK_TO_THE_END);
    }

    /** The second part of another item. */
    private static Film film(Person person) {
        var driver = person.browser().driver();
        String address = driver.getCurrentUrl();
        person.truth().gone(Moment.of(() -> driver.get(address.replaceFirst("/[^/]*$", "/measuring"))));
        person.appears(Person.PAGE);
        person.browser().click(By.cssSelector(".x-parts li:nth-child(2) button"));
        return new Film(person);
    }
}
