package org.xueshi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.xueshi.common.Ids;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.NotAllowedRefused;

/**
 * The one error handler: finds in whatever was thrown what the person needs to read. A refusal speaks for itself;
 * everything else is logged under a reference that the person can pass on.
 */
@Component
class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int REFERENCE_LENGTH = 8;

    /** What became of a request that failed. */
    sealed interface Failure {

        /** Expected: the person can read what to do. */
        record Expected(Refused refusal) implements Failure {}

        /** There is no such thing, or it is not for this person: which of the two is never said. */
        record Missing() implements Failure {}

        /** The data can't be read or written at present; {@code full}: for want of space or of the right to write. */
        record StorageDown(boolean full, String reference) implements Failure {}

        record Unexpected(String reference) implements Failure {}
    }

    @Override
    public void error(ErrorEvent event) {
        Failure failure = understand(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notify.failed(words(unreferenced(failure)), words(failure));
        }
    }

    /** Sorts a failure out; what nobody expected is logged. */
    Failure understand(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAllowedRefused
                    || cause instanceof AccessDeniedException
                    || cause instanceof com.vaadin.flow.router.AccessDeniedException
                    || cause instanceof NotFoundException) {
                return new Failure.Missing();
            }
            if (cause instanceof Refused refusal) {
                return new Failure.Expected(refusal);
            }
        }
        return logged(thrown);
    }

    private static Failure logged(Throwable thrown) {
        String id = Ids.next();
        String reference = id.substring(id.length() - REFERENCE_LENGTH);
        LOG.error("Reference {}: a request failed", reference, thrown);
        return switch (StorageTrouble.in(thrown)) {
            case NONE -> new Failure.Unexpected(reference);
            case UNREACHABLE -> new Failure.StorageDown(false, reference);
            case NOT_WRITABLE -> new Failure.StorageDown(true, reference);
        };
    }

    /** Two failures of a kind differ in their references only. */
    private static Failure unreferenced(Failure failure) {
        return switch (failure) {
            case Failure.StorageDown down -> new Failure.StorageDown(down.full(), "");
            case Failure.Unexpected unexpected -> new Failure.Unexpected("");
            case Failure.Expected expected -> expected;
            case Failure.Missing missing -> missing;
        };
    }

    /** In the reader's language: what happened to their input, and what to do now. */
    static String words(Failure failure) {
        return switch (failure) {
            case Failure.Expected expected -> Texts.t(expected.refusal());
            case Failure.Missing missing -> Texts.t("shell.failure.missing");
            case Failure.StorageDown down ->
                Texts.t(down.full() ? "shell.failure.storage-full" : "shell.failure.storage-down", down.reference());
            case Failure.Unexpected unexpected -> Texts.t("shell.failure.unexpected", unexpected.reference());
        };
    }
}
