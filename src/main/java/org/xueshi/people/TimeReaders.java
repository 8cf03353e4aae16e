package org.xueshi.people;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Who may read how a member's time was measured. Trusted callers only. */
@Service
public class TimeReaders {

    private final Directory directory;
    private final Authority authority;

    TimeReaders(Directory directory, Authority authority) {
        this.directory = directory;
        this.authority = authority;
    }

    /** The member, who leads the branch that they belonged to on that day, and an auditor of that branch. */
    public boolean mayRead(MemberId actor, MemberId member, LocalDate day) {
        return actor.equals(member) || isOver(actor, member, day);
    }

    private boolean isOver(MemberId actor, MemberId member, LocalDate day) {
        LocalDate today = directory.today(actor);
        return directory
                .branchOn(member, day.isAfter(today) ? today : day)
                .filter(branch -> authority.leads(actor, branch, today)
                        || authority.holdsAbove(actor, Role.AUDITOR, branch, today))
                .isPresent();
    }
}
