package org.xueshi.gatherings.attendance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was refused and the host should see, although nothing else of it is written. */
@Component
class RefusedAttempts {

    private final Marks marks;

    RefusedAttempts(Marks marks) {
        this.marks = marks;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(SeenMark attempt) {
        marks.add(attempt);
    }
}
