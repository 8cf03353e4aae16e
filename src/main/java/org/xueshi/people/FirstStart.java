package org.xueshi.people;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.PrintStream;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueshi.common.Localised;

/**
 * The first start of an installation that people will work with: makes the top of the tree with one administrator, whose
 * one-time password is printed once and kept nowhere. Of two nodes that start at once, one does it.
 */
@Component
@Order(FirstStart.BEFORE_WHAT_NEEDS_AN_ORGANISATION)
@ConditionalOnProperty(name = "xueshi.mode", havingValue = "production")
class FirstStart implements ApplicationRunner {

    static final int BEFORE_WHAT_NEEDS_AN_ORGANISATION = 10;

    static final String SIGN_IN_NAME = "admin";

    private final Organisations organisations;
    private final Directory directory;
    private final I18NProvider texts;

    FirstStart(Organisations organisations, Directory directory, I18NProvider texts) {
        this.organisations = organisations;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (directory.root().isPresent()) {
            return;
        }
        var administrator =
                new Organisations.NewMember(inBoth("people.first-start.administrator"), SIGN_IN_NAME, null, null);
        try {
            var begun = organisations.beginTree(
                    inBoth("people.first-start.organisation"), Directory.DEFAULT_ZONE, false, administrator);
            print(System.out, String.valueOf(begun.administrator().oneTimePassword()));
        } catch (EntryRefused otherNodeWasFirst) {
            // It has printed the password.
        }
    }

    /** To the console and past the log: logs are kept, and read by others. */
    private void print(PrintStream console, String password) {
        String frame = "=".repeat(72);
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            console.println(frame);
            console.println(texts.getTranslation("people.first-start.done", language, SIGN_IN_NAME, password));
        }
        console.println(frame);
    }

    private Localised inBoth(String key) {
        return new Localised(texts.getTranslation(key, Locale.CHINESE), texts.getTranslation(key, Locale.ENGLISH));
    }
}
