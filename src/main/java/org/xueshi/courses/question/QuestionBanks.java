package org.xueshi.courses.question;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.CheckedYaml;

/** Reads the text of a bank of questions as publishing will read it, for whoever writes one. */
@Component
public class QuestionBanks {

    private final CheckedYaml schema;

    QuestionBanks(@Value("${xueshi.content}") Path content) {
        this.schema = CheckedYaml.against(content.resolve("courses/questions.schema.json"));
    }

    /**
     * The questions of a bank; what is wrong is a {@link BadFileRefused} that names each line.
     *
     * @param name by which problems call the file
     */
    public List<Question> read(String name, String yaml) {
        return QuestionFile.questions(schema.read(name, yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
