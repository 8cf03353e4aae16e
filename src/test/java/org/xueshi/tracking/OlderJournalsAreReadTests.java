package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** T10: what a killed node left is spread after an update, though it was written as lines were then. */
class OlderJournalsAreReadTests {

    @Test
    void ofTheFirstDay() {
        var journal = Journal.parse("""
                {"entries":[{"progress":{"member":"m1","id":"s1","facts":{"sequence":2,"elapsed":30000,"visible":30000,
                "attentive":30000,"listening":0,"input":30000},"heard":30000,"explained":30000,"ended":false,"spare":2000,
                "presence":{"kind":"PROVEN","proven":0,"sign":30000,"changed":0,"misses":0}},"activity":"course/lecture",
                "stretches":[{"start":0,"end":30000,"verdict":"COUNTED"}],"met":{"video":"0-30000"},
                "position":{"video":30000}}]}""");
        Journal.Entry entry = journal.entries().getFirst();
        assertThat(entry.met()).containsEntry("video", "0-30000");
        assertThat(entry.stretches()).hasSize(1);
        assertThat(entry.places()).isEmpty();
    }
}
