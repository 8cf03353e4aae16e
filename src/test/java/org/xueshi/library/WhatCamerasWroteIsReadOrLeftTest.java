package org.xueshi.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in a picture is read as far as it makes sense; the rest is as if it weren’t there. */
class WhatCamerasWroteIsReadOrLeftTest {

    @Test
    void whatMakesSenseIsRead() {
        CameraFacts facts = CameraFacts.read("2026-05-12T14:03:27", "30.5", "-104.25", "Bamboo", "Bamboo 7");
        assertThat(facts.taken()).hasToString("2026-05-12T14:03:27");
        assertThat(facts.latitude()).isEqualTo(30.5);
        assertThat(facts.longitude()).isEqualTo(-104.25);
        assertThat(facts.device()).isEqualTo("Bamboo 7");
        assertThat(CameraFacts.read("2026-05-12T14:03:27+08:00", null, null, null, "7")
                        .taken())
                .hasToString("2026-05-12T14:03:27");
    }

    @Test
    void whatMakesNoneIsLeft() {
        CameraFacts facts = CameraFacts.read("0000:00:00 00:00:00", "30.5", "1e9", " ", null);
        assertThat(facts).isEqualTo(new CameraFacts(null, null, null, null));
        assertThat(CameraFacts.read("yesterday", "NaN", "x", null, null))
                .isEqualTo(new CameraFacts(null, null, null, null));
    }

    @Test
    void aLongNameIsCut() {
        assertThat(CameraFacts.read(null, null, null, "A".repeat(500), null).device())
                .hasSize(CameraFacts.MOST_DEVICE);
    }
}
