package org.xueshi.courses.question;

import java.nio.file.Path;

/** The reader of banks by the published schema, for tests without the application. */
public final class QuestionBanksOfContent {

    private QuestionBanksOfContent() {}

    public static QuestionBanks bundled() {
        return new QuestionBanks(Path.of("content"));
    }
}
