package org.xueshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.xueshi.common.Refused;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.shell.Failures.Failure;

/** What a person is told when something fails. */
class FailuresTests {

    private final Failures failures = new Failures();

    @Test
    void aRefusalSpeaksForItselfHoweverDeepItLies() {
        var refusal = new Refused("hours.refused.own-claim");
        assertThat(failures.understand(new IllegalStateException(new RuntimeException(refusal))))
                .isEqualTo(new Failure.Expected(refusal));
    }

    static Stream<Throwable> denials() {
        return Stream.of(
                new NotAllowedRefused(),
                new AccessDeniedException("no"),
                new com.vaadin.flow.router.AccessDeniedException(),
                new com.vaadin.flow.router.NotFoundException(),
                new IllegalStateException(new NotAllowedRefused()));
    }

    @ParameterizedTest
    @MethodSource("denials")
    void whatIsForbiddenLooksLikeWhatIsMissing(Throwable denial) {
        assertThat(failures.understand(denial)).isEqualTo(new Failure.Missing());
    }

    static Stream<Throwable> fullDisks() {
        return Stream.of(
                new UncategorizedSQLException("insert", null, new SQLException("Disk full", "HY000", 1021)),
                new UncategorizedSQLException("insert", null, new SQLException("I/O", "90031", 90031)),
                new CannotCreateTransactionException("closed", new SQLException("read only", "90097", 90097)),
                new IllegalStateException(new IOException("No space left on device")));
    }

    @ParameterizedTest
    @MethodSource("fullDisks")
    void aFullDiskIsCalledByItsName(Throwable full) {
        assertThat(failures.understand(full))
                .isInstanceOfSatisfying(
                        Failure.StorageDown.class,
                        down -> assertThat(down.full()).isTrue());
    }

    static Stream<Throwable> outages() {
        return Stream.of(
                new CannotCreateTransactionException("no", new SQLTransientConnectionException("timed out")),
                new DataAccessResourceFailureException("gone"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void aDatabaseThatDoesNotAnswerIsCalledByItsName(Throwable outage) {
        assertThat(failures.understand(outage))
                .isInstanceOfSatisfying(
                        Failure.StorageDown.class,
                        down -> assertThat(down.full()).isFalse());
    }

    @Test
    void whatNobodyExpectedGetsAReferenceOfItsOwn() {
        var first = failures.understand(new IllegalStateException("inner words"));
        var second = failures.understand(new IllegalStateException("inner words"));
        assertThat(first).isInstanceOf(Failure.Unexpected.class).isNotEqualTo(second);
        assertThat(first.toString()).doesNotContain("inner words");
    }
}
