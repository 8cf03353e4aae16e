package org.xueshi.tracking.faults;

import java.util.List;

/** Mistakes in presence checks: T7. */
final class FaultsOfPresence {

    static final List<Fault> ALL = List.of(
            new Fault(
                    "never asks", "NextCheck", "unproven >= due || quiet >= due / 2", "false", "SomebodyIsThereTests"),
            new Fault(
                    "forgets at each opening what is not proven",
                    "LiveSessions",
                    "unproven.getAsLong(), random",
                    "0, random",
                    "NobodyReloadsPastTheirChecksTests"),
            new Fault(
                    "lets a player that is overdue settle in first",
                    "NextCheck",
                    "(isFair || isOverdue)",
                    "isFair",
                    "NobodyReloadsPastTheirChecksTests"),
            new Fault(
                    "asks who has just turned away, or closes the page",
                    "NextCheck",
                    "settlingIn <= 0 && seen",
                    "settlingIn <= 0",
                    "NobodyIsAskedBehindTheirBackTests"),
            new Fault(
                    "asks who closes the page",
                    "PlayerPresence",
                    "!pulse.ending() && (pulse.present() || claims)",
                    "pulse.present() || claims || pulse.ending()",
                    "NobodyIsAskedBehindTheirBackTests"),
            new Fault(
                    "asks nobody who claims time and says they are away",
                    "PlayerPresence",
                    "(pulse.present() || claims)",
                    "pulse.present()",
                    "NobodyIsAskedBehindTheirBackTests"),
            new Fault(
                    "asks who is away as soon as they are",
                    "PlayerPresence",
                    "!attended && counted > 0",
                    "!attended",
                    "NobodyIsAskedBehindTheirBackTests"),
            new Fault(
                    "takes back in one player only",
                    "LiveMember",
                    ".forEach(SessionTrace::follow)",
                    ".forEach(other -> {})",
                    "AllPlayersShareTheCheckTests"),
            new Fault(
                    "has a check of its own for each player",
                    "LiveSessions",
                    "if (shared == null) {",
                    "if (true) {",
                    "AllPlayersShareTheCheckTests"),
            new Fault(
                    "asks at times that one can foresee",
                    "NextCheck",
                    "random.nextDouble(SHORTEST, LONGEST)",
                    "1",
                    "SomebodyIsThereTests"),
            new Fault(
                    "asks before an empty chair no sooner",
                    "NextCheck",
                    "unproven >= due || quiet >= due / 2",
                    "unproven >= due",
                    "SomebodyIsThereTests"),
            new Fault(
                    "passes any answer",
                    "Prompt",
                    "questions.stream().map(Question::right).toList().equals(chosen)",
                    "questions.size() == chosen.size()",
                    "SomebodyIsThereTests"),
            new Fault(
                    "passes an answer to another check",
                    "Presence",
                    "open == null || !open.id.equals(answer.check())",
                    "open == null",
                    "SomebodyIsThereTests"),
            new Fault(
                    "drops the blind bound: a prompt that one in eight guesses is asked",
                    "Prompt",
                    "blindChance(questions) <= BLIND",
                    "blindChance(questions) <= 1.0 / 8",
                    "BlindClickersFailTests"),
            new Fault(
                    "lets a check stay open for ever",
                    "Presence",
                    "now > check.until",
                    "now > Long.MAX_VALUE - 1",
                    "SomebodyIsThereTests"),
            new Fault(
                    "gives a second chance after each second chance",
                    "Presence",
                    "state.kind == Kind.ASKED && check != null && !check.again",
                    "state.kind == Kind.ASKED && check != null",
                    "SomebodyIsThereTests"),
            new Fault(
                    "gives no second chance",
                    "Presence",
                    "if (other != null) {",
                    "if (other != null && now < 0) {",
                    "SomebodyIsThereTests"),
            new Fault(
                    "takes nothing back after a miss",
                    "Presence",
                    "wasAsked ? OptionalLong.of(from) : OptionalLong.empty()",
                    "OptionalLong.empty()",
                    "SomebodyIsThereTests"),
            new Fault(
                    "takes back what was proven before",
                    "Presence",
                    "busy ? state.proven : Math.max(state.proven, signWhenAsked)",
                    "0",
                    "SomebodyIsThereTests"),
            new Fault(
                    "takes back only the time since the check was asked",
                    "Presence",
                    "busy ? state.proven : Math.max(state.proven, signWhenAsked)",
                    "asked",
                    "SomebodyIsThereTests"),
            new Fault(
                    "takes input beside an unanswered check for attention",
                    "Presence",
                    "answered || state.sign > asked + patience",
                    "answered",
                    "SomebodyIsThereTests"),
            new Fault(
                    "takes the sign of life before the check for one beside it",
                    "Presence",
                    "state.sign > asked + patience",
                    "state.sign > 0",
                    "SomebodyIsThereTests"),
            new Fault(
                    "takes everything back from who is called away",
                    "Presence",
                    "open.again ? NOTICED_MILLIS : next.rules().within().toMillis()",
                    "NOTICED_MILLIS",
                    "SomebodyIsThereTests"),
            new Fault(
                    "asks the same again as a second chance",
                    "Presence",
                    "left > 0 && other.repeats(first)",
                    "left < 0",
                    "SomebodyIsThereTests"),
            new Fault(
                    "counts after a miss before a check is passed",
                    "Presence",
                    "return state.kind != Kind.UNCONFIRMED;",
                    "return true;",
                    "SomebodyIsThereTests"),
            new Fault(
                    "leaves out the check when the player is closed",
                    "Presence",
                    "if (state.kind != Kind.ASKED || open == null) {",
                    "if (open == null || now > 0) {",
                    "SomebodyIsThereTests"),
            new Fault(
                    "lets one guess as often as one likes: the wait does not double",
                    "Presence",
                    "FIRST_WAIT_MILLIS << Math.min(DOUBLINGS, Math.max(0, state.misses - 1))",
                    "FIRST_WAIT_MILLIS",
                    "SomebodyIsThereTests"),
            new Fault(
                    "lets the wait grow beyond an hour",
                    "Presence",
                    "Math.min(LONGEST_WAIT_MILLIS, wait)",
                    "wait",
                    "PresenceIsOwedByThePersonTests"),
            new Fault(
                    "forgets a missed check in the next session",
                    "Presence",
                    "return kind == Kind.PROVEN",
                    "return kind != Kind.ASKED",
                    "PresenceIsOwedByThePersonTests"),
            new Fault(
                    "forgives a check that was left open, in the next session",
                    "Presence",
                    "return kind == Kind.PROVEN",
                    "return kind != Kind.UNCONFIRMED",
                    "PresenceIsOwedByThePersonTests"),
            new Fault(
                    "forgets in the next session how often one was missed",
                    "Presence",
                    "Math.max(1, misses)",
                    "1",
                    "PresenceIsOwedByThePersonTests"),
            new Fault(
                    "does not look for what is owed when a session opens",
                    "StudySessions",
                    "last.inherited(now)",
                    "Presence.State.at(now)",
                    "NobodyReloadsPastTheirChecksTests"),
            new Fault(
                    "looks for what was owed first, not last",
                    "StoredSessions",
                    "order by presence_ms desc",
                    "order by presence_ms",
                    "OneFloorAPersonTests"),
            new Fault(
                    "forgets on another node that a check was open",
                    "Presence",
                    "state.kind == Kind.ASKED ? OVERDUE_MILLIS : unprovenMillis",
                    "unprovenMillis",
                    "PresenceIsOwedByThePersonTests"),
            new Fault(
                    "tells the player how little to wait",
                    "Receipt",
                    "presence.retryAt() - now + 999",
                    "presence.retryAt() - now",
                    "ReceiptsSayWhereOneStandsTests"));

    private FaultsOfPresence() {}
}
