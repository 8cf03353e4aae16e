package org.xueshi.people;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read how a member's time was measured. Trusted callers only. */
@Service
@Transactional(readOnly = true)
public class TimeReaders {

    private final Directory directory;
    private final Authority authority;
    private final TimeReaderPages pages;

    TimeReaders(Directory directory, Authority authority, TimeReaderPages pages) {
        this.directory = directory;
        this.authority = authority;
        this.pages = pages;
    }

    /** The member, who leads the branch that they belonged to on that day, and an auditor of that branch. */
    public boolean mayRead(MemberId actor, MemberId member, LocalDate day) {
        return actor.equals(member) || isOver(actor, member, day);
    }

    /**
     * The members of branches whose time the actor may read today, for leading or auditing those; by branch and name.
     *
     * @param words which the name or sign-in name of the member, or the name of the branch, contains
     */
    public List<BranchMember> readable(MemberId actor, String words, int offset, int limit) {
        return pages.page(actor, words, directory.today(actor), offset, limit);
    }

    /** How many {@link #readable} finds on all its pages. */
    public int countReadable(MemberId actor, String words) {
        return pages.count(actor, words, directory.today(actor));
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
