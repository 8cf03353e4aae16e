package org.xueshi.hours.policy;

import java.nio.file.Path;

/** Policies read from any folder. */
public final class PolicyFolder {

    private PolicyFolder() {}

    /** @param content the folder that has {@code policies} in it */
    public static Policies read(Path content) {
        return new Policies(content, "default");
    }
}
