package org.xueshi.shell;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whether something failed because the data can't be reached or can't be written. */
enum StorageTrouble {
    NONE,
    /** The database doesn't answer. */
    UNREACHABLE,
    /** The disk is full, or the data may only be read. */
    NOT_WRITABLE;

    /**
     * H2: I/O error (90028, 90031), read only (90097), closed after a failed write (90098). MySQL: disk full (1021),
     * table full (1114), started read-only (1290, 1836).
     */
    private static final Set<Integer> NOT_WRITABLE_CODES = Set.of(90028, 90031, 90097, 90098, 1021, 1114, 1290, 1836);

    private static final Set<String> NOT_WRITABLE_WORDS = Set.of("no space left on device", "read-only file system");

    static StorageTrouble in(Throwable thrown) {
        StorageTrouble found = NONE;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isNotWritable(cause)) {
                return NOT_WRITABLE;
            }
            if (isUnreachable(cause)) {
                found = UNREACHABLE;
            }
        }
        return found;
    }

    private static boolean isNotWritable(Throwable cause) {
        if (cause instanceof SQLException refused && NOT_WRITABLE_CODES.contains(refused.getErrorCode())) {
            return true;
        }
        String message = cause.getMessage() == null ? "" : cause.getMessage().toLowerCase(Locale.ROOT);
        return (cause instanceof IOException || cause instanceof SQLException)
                && NOT_WRITABLE_WORDS.stream().anyMatch(message::contains);
    }

    private static boolean isUnreachable(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException;
    }
}
