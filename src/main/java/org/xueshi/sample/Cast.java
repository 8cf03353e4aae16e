package org.xueshi.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xueshi.common.Localised;
import org.xueshi.people.Role;

/** Who belongs to the sample organisation: invented people of invented places. */
final class Cast {

    /** Of everybody; printed at the start and shown at sign-in, because there is nothing to protect. */
    static final String PASSWORD = "xueshi-sample";

    static final int BRANCHES = 6;
    private static final int PER_BRANCH = 10;

    private static final String[][] SURNAMES = {
        {"王", "Wang"},
        {"李", "Li"},
        {"张", "Zhang"},
        {"刘", "Liu"},
        {"陈", "Chen"},
        {"杨", "Yang"},
        {"赵", "Zhao"},
        {"黄", "Huang"},
        {"周", "Zhou"},
        {"吴", "Wu"},
        {"徐", "Xu"},
        {"孙", "Sun"},
        {"马", "Ma"}
    };
    private static final String[][] GIVEN = {
        {"建国", "Jianguo"}, {"秀英", "Xiuying"}, {"志强", "Zhiqiang"}, {"桂兰", "Guilan"}, {"海涛", "Haitao"},
        {"玉梅", "Yumei"}, {"文博", "Wenbo"}, {"晓燕", "Xiaoyan"}, {"大勇", "Dayong"}, {"雪莲", "Xuelian"},
        {"永福", "Yongfu"}
    };

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

        Localised name() {
            int number = branch * PER_BRANCH + seat;
            String[] surname = SURNAMES[number % SURNAMES.length];
            String[] given = GIVEN[number % GIVEN.length];
            return new Localised(surname[0] + given[0], given[1] + " " + surname[1]);
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

    static Localised county() {
        return new Localised("清河县委（样例）", "Qinghe County Committee (sample)");
    }

    static Localised township(int number) {
        return number == 0
                ? new Localised("柳溪镇党委", "Liuxi Township Committee")
                : new Localised("石桥镇党委", "Shiqiao Township Committee");
    }

    static Localised branch(int number) {
        String[][] names = {
            {"上湾村", "Shangwan village"}, {"河口村", "Hekou village"}, {"柳溪小学", "Liuxi school"},
            {"东山村", "Dongshan village"}, {"石桥卫生院", "Shiqiao clinic"}, {"南坪村", "Nanping village"}
        };
        return new Localised(names[number][0] + "党支部", names[number][1] + " branch");
    }

    /** True where people live off the land. */
    static boolean rural(int branch) {
        return branch != 2 && branch != 4;
    }
}
