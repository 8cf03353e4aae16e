package org.xueshi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether what people chose and answered is in the tables of an application that has ended, as it was given. */
final class KeptActs {

    private static final String CHOICES =
            "select choices from simulation_attempt where member_id = ? order by started_at, id";
    private static final String ANSWERS = "select drawn, answers, lock_version from quiz_attempt where member_id = ?";

    private final Connection database;

    KeptActs(Connection database) {
        this.database = database;
    }

    /** Of how many people not every choice is there, in its order. */
    long missing(List<Chooser> people) throws SQLException {
        long missing = 0;
        for (int number = 0; number < people.size(); number++) {
            missing += choices(number).equals(people.get(number).chosen()) ? 0 : 1;
        }
        return missing;
    }

    /** In all attempts of the member, from the first on. */
    private List<Integer> choices(int number) throws SQLException {
        List<Integer> choices = new ArrayList<>();
        try (var select = database.prepareStatement(CHOICES)) {
            select.setString(1, CopiedMembers.id(number));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    json(rows.getString(1)).forEach(choice -> choices.add(choice.asInt()));
                }
            }
        }
        return choices;
    }

    /** Of how many people the last answers are not there as given, or were written less or more often than given. */
    long otherwise(List<TestTaker> people) throws SQLException {
        long otherwise = 0;
        for (int number = 0; number < people.size(); number++) {
            otherwise += isAsGiven(number, people.get(number)) ? 0 : 1;
        }
        return otherwise;
    }

    private boolean isAsGiven(int number, TestTaker person) throws SQLException {
        try (var select = database.prepareStatement(ANSWERS)) {
            select.setString(1, CopiedMembers.id(number));
            try (var row = select.executeQuery()) {
                return row.next()
                        && row.getLong("lock_version") == person.answers()
                        && isAsGiven(json(row.getString("drawn")), json(row.getString("answers")), person.given());
            }
        }
    }

    /** What was drawn says in which order the page showed the options; where it says nothing, they were in their own. */
    private static boolean isAsGiven(JsonNode drawn, JsonNode answers, Map<Integer, Integer> given) {
        return answers.size() == given.size()
                && given.entrySet().stream().allMatch(one -> {
                    JsonNode question = drawn.path(one.getKey() - 1);
                    JsonNode order = question.path("order");
                    int option = order.isEmpty()
                            ? one.getValue()
                            : order.path(one.getValue()).asInt();
                    JsonNode kept = answers.path(question.path("question").asString());
                    return kept.size() == 1 && kept.path(0).asInt(-1) == option;
                });
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
