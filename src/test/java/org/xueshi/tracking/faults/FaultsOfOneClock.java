package org.xueshi.tracking.faults;

import java.util.List;

/** Mistakes in one person, one clock, and in who holds the floor: T2. */
final class FaultsOfOneClock {

    static final List<Fault> ALL = List.of(
            new Fault(
                    "forgets the union: another session's counted time is not taken off",
                    "Floor",
                    "span.range().minus(taken)",
                    "span.range()",
                    "OnePersonOneClockTests"),
            new Fault(
                    "forgets what it has just counted: two sessions settled together both earn",
                    "Floor",
                    "taken = taken.plus(span.range());",
                    "",
                    "OnePersonOneClockTests"),
            new Fault(
                    "lets time that does not count take others' time",
                    "Floor",
                    "span.verdict() == Verdict.COUNTED",
                    "span.verdict() != Verdict.SILENT",
                    "OnePersonOneClockTests"),
            new Fault(
                    "gives nothing back to others after a missed check",
                    "Floor",
                    "taken = taken.minus(range);",
                    "",
                    "TablesAgreeWithMemoryTests"),
            new Fault(
                    "settles without what the tables hold of the member",
                    "Settlement",
                    "known.counted.stream().map(row -> row.span().range()).toList()",
                    "List.<RangeSet>of()",
                    "TablesAgreeWithMemoryTests"),
            new Fault(
                    "explains once more what another node explained",
                    "Settlement",
                    "Span.from(head.explained(), unwritten.fresh())",
                    "unwritten.fresh()",
                    "TablesAgreeWithMemoryTests"),
            new Fault(
                    "forgets what another node counted of the same session",
                    "Settlement",
                    "+ own.millis()",
                    "",
                    "TablesAgreeWithMemoryTests"),
            new Fault(
                    "writes over another node that was faster",
                    "PersonalClocks",
                    "if (rows == 0)",
                    "if (rows < 0)",
                    "NodesWriteAtTheSameTimeTests"),
            new Fault(
                    "notes in a journal without the time that other sessions took",
                    "Noting",
                    "List.of(), member.taken(), heads",
                    "List.of(), RangeSet.EMPTY, heads",
                    "JournalsHoldWhatTablesWouldTests"),
            new Fault(
                    "notes in a journal over what another node has written",
                    "PersonalClocks",
                    "journal = ? where member_id = ? and version = ?",
                    "journal = ? where member_id = ? and version >= ?",
                    "JournalsHoldWhatTablesWouldTests"),
            new Fault(
                    "forgets to ask how the sessions stand that it isn't writing",
                    "LiveMember",
                    "version == tables ? changed()",
                    "version != UNKNOWN ? changed()",
                    "JournalsHoldWhatTablesWouldTests"),
            new Fault(
                    "takes for silence what was reported to another node",
                    "LiveSessions",
                    "trace != null && isPerhapsHeardElsewhere(trace, now)",
                    "trace != null && now < trace.heard()",
                    "StudyOnTheDatabaseTests"),
            new Fault(
                    "leaves a person where an earlier move had taken them",
                    "LastMoves",
                    "Math::max",
                    "(before, now) -> now",
                    "JournalsHoldWhatTablesWouldTests"),
            new Fault(
                    "never lets the person take the floor over",
                    "LiveMember",
                    "if (takes || (",
                    "if ((",
                    "OneFloorAPersonTests"),
            new Fault(
                    "leaves the floor to a player that fell silent",
                    "SessionTrace",
                    "player.isAttended() && !ended && now - heard <= graceMillis",
                    "player.isAttended() && !ended",
                    "AttentionIsToAPlayerThatReportsTests"),
            new Fault(
                    "leaves the floor to a player that nobody attends to",
                    "SessionTrace",
                    "player.isAttended() && !ended && now - heard <= graceMillis",
                    "!ended && now - heard <= graceMillis",
                    "AttentionIsToAPlayerThatReportsTests"),
            new Fault(
                    "hears a session again that was silent for half a day",
                    "LiveSessions",
                    "now - trace.heard() > EXPIRY_MILLIS",
                    "now < trace.heard()",
                    "StudyOnTheDatabaseTests"));

    private FaultsOfOneClock() {}
}
