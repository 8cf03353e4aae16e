package org.xueshi.tracking.faults;

import java.util.List;

/** Mistakes in how time is explained and written: T9 and T10. */
final class FaultsOfTiling {

    static final List<Fault> ALL = List.of(
            new Fault(
                    "leaves a silence unexplained",
                    "Interval",
                    "add(spans, at, silent, Verdict.SILENT);",
                    "",
                    "SilenceEarnsNothingTests"),
            new Fault(
                    "loses the time of a stretch that goes on",
                    "Span",
                    "new Span(last.start, next.end, last.verdict)",
                    "last",
                    "StretchesTileTheSessionTests"),
            new Fault("bridges a gap", "Span", "last.end == next.start && ", "", "StretchesTileTheSessionTests"),
            new Fault(
                    "lets a stretch grow beyond a day",
                    "Span",
                    " && next.end - last.start <= LONGEST_MILLIS",
                    "",
                    "StretchesTileTheSessionTests"),
            new Fault(
                    "gives the seconds that rounding lost to counted time",
                    "Seconds",
                    "sum.getKey() != Verdict.COUNTED",
                    "sum.getValue() > 0",
                    "StretchesTileTheSessionTests"),
            new Fault(
                    "gives the seconds that rounding lost to whoever lost least",
                    "Seconds",
                    "-(sum.getValue() % 1000)",
                    "sum.getValue() % 1000",
                    "StretchesTileTheSessionTests"),
            new Fault(
                    "drops the tail: a run that goes on is torn",
                    "Settlement",
                    "rows.addAll(unwritten.tail().without(unwritten.revoked()));",
                    "",
                    "TablesAgreeWithMemoryTests"),
            new Fault(
                    "leaves rows before the last as they are after a missed check",
                    "Settlement",
                    "rows.addAll(rewritten(state.id(), unwritten));",
                    "",
                    "TracesAgreeWithTheOracleTests"),
            new Fault(
                    "leaves a journal behind when somebody reads",
                    "StudySessions",
                    "settling.spread(member);",
                    "",
                    "StudyOnTheDatabaseTests"),
            new Fault(
                    "loads a session without what its journal says",
                    "LiveSessions",
                    "settling.spread(member);",
                    "",
                    "StudyOnTheDatabaseTests"),
            new Fault(
                    "takes away coverage that a journal does not know",
                    "Journals",
                    "there.met().plus(added.met())",
                    "added.met()",
                    "StudyOnTheDatabaseTests"),
            new Fault(
                    "forgets how far it has explained",
                    "Settlement",
                    "Math.max(state.explained(), head.explained())",
                    "head.explained()",
                    "TablesAgreeWithMemoryTests"),
            new Fault(
                    "forgets an end that another node wrote",
                    "Settlement",
                    "state.ended() || head.ended()",
                    "state.ended()",
                    "TablesAgreeWithMemoryTests"),
            new Fault(
                    "loses its memory when it stops",
                    "RegularFlush",
                    "running = false;\n        sessions.writeAll();",
                    "running = false;",
                    "StudyOnTheDatabaseTests"),
            new Fault(
                    "stores the token itself",
                    "Tokens",
                    "return HexFormat.of().formatHex(digest);",
                    "return token;",
                    "TokensCannotBeGuessedTests"),
            new Fault(
                    "takes any text for a token",
                    "Tokens",
                    "token.length() == LENGTH",
                    "!token.isEmpty()",
                    "TokensCannotBeGuessedTests"),
            new Fault(
                    "limits nobody's pulses",
                    "PulseLimits",
                    "someone -> bucket(memberRate)",
                    "someone -> bucket(memberRate * 1_000)",
                    "WhoSendsTooMuchWaitsTests"));

    private FaultsOfTiling() {}
}
