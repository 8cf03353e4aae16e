package org.xueshi.tracking.faults;

import java.util.List;

/** Mistakes in what a pulse earns: T1 and T3 to T6. */
final class FaultsOfTime {

    static final List<Fault> ALL = List.of(
            new Fault(
                    "drops the grace: a gap of any length counts",
                    "SessionTrace",
                    "now - heard > graceMillis",
                    "now < heard",
                    "SilenceEarnsNothingTests"),
            new Fault(
                    "swaps the grace's comparison: a gap of exactly the grace is lost",
                    "SessionTrace",
                    "now - heard > graceMillis",
                    "now - heard >= graceMillis",
                    "SilenceEarnsNothingTests"),
            new Fault(
                    "trusts the client's clock: a claim is not cut to the time that passed",
                    "Interval",
                    "Math.min(length, now.elapsed() - last.elapsed())",
                    "now.elapsed() - last.elapsed()",
                    "OnlyTheServersClockDecidesTests"),
            new Fault(
                    "lets attention outrun the time that the player ran",
                    "Interval",
                    "Math.min(told, Math.min(told, attentive) + Math.min(told, heard))",
                    "Math.min(length, attentive + heard)",
                    "OnlyTheServersClockDecidesTests"),
            new Fault(
                    "counts what was heard and seen at once twice",
                    "Interval",
                    "Math.min(told, Math.min(told, attentive) + Math.min(told, heard))",
                    "Math.min(told, attentive) + Math.min(told, heard)",
                    "HiddenAndIdleTimeDoesNotEarnTests"),
            new Fault(
                    "lets the server's clock step back",
                    "SessionTrace",
                    "Math.max(serverNow, heard)",
                    "serverNow",
                    "OnlyTheServersClockDecidesTests"),
            new Fault(
                    "lets a player take back what it claimed, and claim it again",
                    "SessionTrace",
                    "Facts.of(pulse).orLater(facts)",
                    "Facts.of(pulse)",
                    "OnlyTheServersClockDecidesTests"),
            new Fault(
                    "forgets the sequence: a replayed pulse is news",
                    "SessionTrace",
                    "pulse.sequence() <= facts.sequence()",
                    "pulse.sequence() < 0",
                    "ReplayedPulsesAddNothingTests"),
            new Fault(
                    "swaps the sequence's comparison: the same number is news again",
                    "SessionTrace",
                    "pulse.sequence() <= facts.sequence()",
                    "pulse.sequence() < facts.sequence()",
                    "ReplayedPulsesAddNothingTests"),
            new Fault(
                    "hears a player after its end",
                    "SessionTrace",
                    "if (ended || pulse.sequence()",
                    "if (pulse.sequence()",
                    "ReplayedPulsesAddNothingTests"),
            new Fault(
                    "counts hidden time",
                    "Interval",
                    "now.attentive() - last.attentive()",
                    "now.elapsed() - last.elapsed()",
                    "HiddenAndIdleTimeDoesNotEarnTests"),
            new Fault(
                    "counts idle time: being visible is enough",
                    "Interval",
                    "now.attentive() - last.attentive()",
                    "now.visible() - last.visible()",
                    "HiddenAndIdleTimeDoesNotEarnTests"),
            new Fault(
                    "counts listening wherever it is",
                    "Interval",
                    "listening ? now.listening() - last.listening() : 0",
                    "now.listening() - last.listening()",
                    "HiddenAndIdleTimeDoesNotEarnTests"),
            new Fault(
                    "counts listening nowhere",
                    "Interval",
                    "listening ? now.listening() - last.listening() : 0",
                    "0",
                    "HiddenAndIdleTimeDoesNotEarnTests"),
            new Fault(
                    "calls idle time hidden",
                    "Interval",
                    "Math.max(0, visible - attentive)",
                    "0",
                    "HiddenAndIdleTimeDoesNotEarnTests"),
            new Fault(
                    "drops the longest delay: a device that slept is not told from a slow pulse",
                    "Interval",
                    "untold > LONGEST_DELAY_MILLIS ? untold : 0",
                    "0",
                    "SilenceEarnsNothingTests"),
            new Fault(
                    "allows no delay: a slow pulse loses its way's time",
                    "Interval",
                    "untold > LONGEST_DELAY_MILLIS",
                    "untold > 0",
                    "SilenceEarnsNothingTests"),
            new Fault(
                    "allows a delay of a minute",
                    "Interval",
                    "Duration.ofSeconds(5)",
                    "Duration.ofMinutes(1)",
                    "SilenceEarnsNothingTests"),
            new Fault(
                    "counts a stretch that was silent",
                    "Interval",
                    "return new Interval(0, 0, 0, length);",
                    "return new Interval(length, 0, 0, 0);",
                    "SilenceEarnsNothingTests"));

    private FaultsOfTime() {}
}
