package org.xueshi.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xueshi.people.Role;

/** Who belongs to the sample organisation: invented people of invented places. */
final class Cast {

    /** Of everybody; printed at the start and shown at sign-in, because there is nothing to protect. */
    static final String PASSWORD = "xueshi-sample";

    static final int BRANCHES = 6;
    private static final int PER_BRANCH = 10;

    private Cast() {}

    /**
     * A member.
     *
     * @param branch counted from 0
     * @param seat within the branch, counted from 0: 0 leads it, 1 is its deputy, 2 and 3 sit on its committee
     */
    record Person(int branch, int seat) {

        String signInName() {
            return seat == 0 && branch == 0
                    ? "secretary"
                    : seat == 1 && branch == 0
                            ? "deputy"
                            : seat == 5 && branch == 0 ? "member" : "member" + branch + seat;
        }

        /** Counts the people from 0. */
        int number() {
            return branch * PER_BRANCH + seat;
        }

        Role standing() {
            return seat == PER_BRANCH - 1 ? Role.PROBATIONARY_MEMBER : Role.MEMBER;
        }

        Optional<Role> office() {
            return switch (seat) {
                case 0 -> Optional.of(Role.SECRETARY);
                case 1 -> Optional.of(Role.DEPUTY);
                case 2, 3 -> Optional.of(Role.COMMITTEE_MEMBER);
                default -> Optional.empty();
            };
        }

        boolean sitsOnCommittee() {
            return seat == 0 || seat == 2 || seat == 3;
        }

        /** Comes to most things, some people to fewer; the same at every start. One of them has hours to catch up on. */
        boolean attends(String event) {
            if (signInName().equals("member") && event.startsWith("autumn")) {
                return false;
            }
            int diligence = seat == 7 ? 40 : seat == 8 ? 70 : 94;
            return Math.floorMod(31 * (branch * 97 + seat * 13) + event.hashCode(), 100) < diligence;
        }
    }

    static List<Person> everybody() {
        List<Person> people = new ArrayList<>();
        for (int branch = 0; branch < BRANCHES; branch++) {
            for (int seat = 0; seat < PER_BRANCH; seat++) {
                people.add(new Person(branch, seat));
            }
        }
        return people;
    }

    /** True where people live off the land. */
    static boolean rural(int branch) {
        return branch != 2 && branch != 4;
    }
}
