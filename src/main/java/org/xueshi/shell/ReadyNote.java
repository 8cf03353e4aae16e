package org.xueshi.shell;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xueshi.people.SignInHint;

/** Says on the console, once everything is there, where to go and as whom. */
@Component
class ReadyNote {

    private final List<SignInHint> hints;

    ReadyNote(List<SignInHint> hints) {
        this.hints = hints;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            System.out.println(note(web.getWebServer().getPort()));
        }
    }

    private String note(int port) {
        var note = new StringBuilder("%nXueshi is ready: http://127.0.0.1:%d%n".formatted(port));
        for (SignInHint hint : hints) {
            if (!hint.people().isEmpty()) {
                note.append("This is a sample. Sign in with the password %s as%n".formatted(hint.password()));
                hint.people()
                        .forEach(person -> note.append("  %-12s %s / %s%n"
                                .formatted(
                                        person.signInName(),
                                        person.role().en(),
                                        person.role().zh())));
            }
        }
        return note.toString();
    }
}
