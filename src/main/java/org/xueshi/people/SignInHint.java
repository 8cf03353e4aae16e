package org.xueshi.people;

import java.util.List;
import org.xueshi.common.Localised;

/** Whom one may sign in as to try things out: a bean of the sample mode, shown on the sign-in page. */
public interface SignInHint {

    /**
     * Somebody of the sample.
     *
     * @param role what one sees as this person
     */
    record Person(String signInName, Localised role) {}

    /** The password that all of them share. */
    String password();

    /** A handful, each with another role; none as long as the sample isn't there. */
    List<Person> people();
}
