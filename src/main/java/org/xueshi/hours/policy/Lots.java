package org.xueshi.hours.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.policy.language.CarryOver;
import org.xueshi.hours.policy.language.CarryOver.Order;

/** Hours that windows leave to later ones, each lot with the window it comes from, so that it can expire. Oldest first. */
final class Lots {

    /** @param window the number of the window in which the hours were earned */
    record Lot(int window, int hundredths) {}

    private Lots() {}

    static int sum(List<Lot> lots) {
        int sum = 0;
        for (Lot lot : lots) {
            sum += lot.hundredths();
        }
        return sum;
    }

    /** Those that can still be used in the window. */
    static List<Lot> lasting(List<Lot> lots, @Nullable CarryOver carry, int window) {
        if (carry == null || lots.isEmpty()) {
            return List.of();
        }
        return lots.stream()
                .filter(lot -> window - lot.window() <= carry.validWindows())
                .toList();
    }

    /** What the window leaves: what it did not use of the old lots, and what it earned to spare. */
    static List<Lot> left(
            CompiledObligation own,
            int window,
            List<Lot> lots,
            List<Tally> tallies,
            List<Finding> findings,
            boolean firstWindow) {
        CarryOver carry = own.obligation().carryOver();
        if (carry == null) {
            return List.of();
        }
        int carried = sum(lots);
        int oldLeft = carried;
        int spare = Integer.MAX_VALUE;
        for (int place : own.spared()) {
            Finding finding = findings.get(place);
            int earned = tallies.get(place).have();
            int old = finding.carried();
            boolean oldFirst = carry.consumed() == Order.CARRIED_FIRST;
            int oldUsed = oldFirst
                    ? Math.min(old, finding.required())
                    : Math.min(old, Math.max(0, finding.required() - earned));
            int newUsed = Math.min(earned, finding.required() - oldUsed);
            spare = Math.min(spare, Math.max(0, earned - newUsed));
            oldLeft = Math.min(oldLeft, carried - oldUsed);
        }
        for (int place = 0; place < findings.size(); place++) {
            if (own.clauses().get(place).takesCarried() && !contains(own.spared(), place)) {
                int lacks = Math.max(
                        0, findings.get(place).required() - tallies.get(place).have());
                oldLeft = Math.min(oldLeft, Math.max(0, carried - lacks));
            }
        }
        return lots(
                carry, window, lots, oldLeft, firstWindow && carry.keepsFirst() ? 0 : eligible(own, tallies, spare));
    }

    private static int eligible(CompiledObligation own, List<Tally> tallies, int spare) {
        return Math.min(spare, tallies.get(own.spared()[0]).eligible());
    }

    private static List<Lot> lots(CarryOver carry, int window, List<Lot> old, int oldLeft, int spare) {
        var left = new ArrayList<Lot>();
        int used = sum(old) - oldLeft;
        int kept = 0;
        for (Lot lot : old) {
            int rest = Math.max(0, lot.hundredths() - used);
            used = Math.max(0, used - lot.hundredths());
            // What expires with this window takes no room from what goes on.
            if (rest > 0 && window + 1 - lot.window() <= carry.validWindows()) {
                left.add(new Lot(lot.window(), rest));
                kept += rest;
            } else if (rest > 0) {
                left.add(new Lot(lot.window(), rest));
            }
        }
        int fresh = Math.min(spare, Math.max(0, carry.atMost().hundredths() - kept));
        if (fresh > 0) {
            left.add(new Lot(window, fresh));
        }
        return left;
    }

    private static boolean contains(int[] places, int place) {
        for (int one : places) {
            if (one == place) {
                return true;
            }
        }
        return false;
    }
}
