package org.xueshi.hours.checkpoint;

import org.xueshi.common.Refused;

/** Why a transcript is not issued or revoked; nothing was signed or written. */
public final class TranscriptRefused extends Refused {

    private TranscriptRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static TranscriptRefused noCheckpoint() {
        return new TranscriptRefused("hours.refused.no-checkpoint");
    }

    static TranscriptRefused nothingCredited() {
        return new TranscriptRefused("hours.refused.nothing-credited");
    }

    static TranscriptRefused underInquiry() {
        return new TranscriptRefused("hours.refused.under-inquiry");
    }

    static TranscriptRefused revokedAlready() {
        return new TranscriptRefused("hours.refused.transcript-revoked");
    }
}
