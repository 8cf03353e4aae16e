package org.xueshi.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xueshi.common.Localised;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.Questions;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Q2: questions and answers are read as they were kept, those from before there were other kinds than choices too. */
class WhatWasKeptIsReadAgainTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void questionsAndAnswersOfEachKind() {
        for (Question question : Questions.ofEachKind()) {
            Question read = json.readValue(json.writeValueAsString(question), Question.class);
            assertThat(read).isEqualTo(question);
            String answers = json.writeValueAsString(Map.of(question.id(), question.key()));
            assertThat(json.readValue(answers, new TypeReference<Map<String, Answer>>() {}))
                    .containsExactly(Map.entry(question.id(), question.key()));
        }
    }

    @Test
    void answersFromBefore() {
        assertThat(json.readValue("{\"q01\":[2,0],\"q02\":[]}", new TypeReference<Map<String, Answer>>() {}))
                .containsEntry("q01", new Answer.Chosen(Set.of(0, 2)))
                .containsEntry("q02", new Answer.Chosen(Set.of()));
    }

    @Test
    void questionsFromBefore() {
        String kept = """
                {"id":"q01","about":"look/what","multiple":true,"text":{"zh":"几?","en":"Which?"},
                 "options":[{"text":{"zh":"甲","en":"a"},"correct":true},{"text":{"zh":"乙","en":"b"},"correct":true},
                            {"text":{"zh":"丙","en":"c"},"correct":false}],
                 "feedback":{"zh":"!","en":"!"}}""";
        Question read = json.readValue(kept, Question.class);
        assertThat(read.text()).isEqualTo(new Localised("几?", "Which?"));
        assertThat(read.points()).isOne();
        assertThat(read.shuffle()).isTrue();
        assertThat(read.key()).isEqualTo(new Answer.Chosen(Set.of(0, 1)));
    }
}
