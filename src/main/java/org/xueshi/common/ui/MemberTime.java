package org.xueshi.common.ui;

import java.time.LocalDate;

/** Where a member's time is explained day by day, for whoever may read it: rooms that don't know each other lead there. */
public final class MemberTime {

    public static final String MEMBER = "member";
    public static final String DAY = "day";

    /** The page's route, with the member's id. */
    public static final String ROUTE = "time/:" + MEMBER;

    private MemberTime() {}

    /** The address of all days of a member. */
    public static String of(String member) {
        return "time/" + member;
    }

    /** The address of one day of a member. */
    public static String of(String member, LocalDate day) {
        return of(member) + "?" + DAY + "=" + day;
    }
}
