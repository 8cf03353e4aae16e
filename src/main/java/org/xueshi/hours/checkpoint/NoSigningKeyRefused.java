package org.xueshi.hours.checkpoint;

import org.xueshi.common.Refused;

/** The key that signs for this installation is not on this machine; says where it belongs. */
public final class NoSigningKeyRefused extends Refused {
    NoSigningKeyRefused(String folder, String fingerprint) {
        super("hours.refused.no-signing-key", folder, fingerprint);
    }
}
