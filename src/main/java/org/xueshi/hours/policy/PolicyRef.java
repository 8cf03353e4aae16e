package org.xueshi.hours.policy;

import org.xueshi.hours.proof.Sha256;

/**
 * The very policy that computed something.
 *
 * @param digest of the policy's tree, comments left out, so that a version changed afterwards is noticed
 */
public record PolicyRef(String id, int version, Sha256 digest) {

    public static final int ID_LENGTH = 60;

    public PolicyRef {
        if (id.isBlank() || id.length() > ID_LENGTH || version < 1) {
            throw new IllegalArgumentException("not a policy's version: " + id + " " + version);
        }
    }
}
