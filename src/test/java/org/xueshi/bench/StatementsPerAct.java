package org.xueshi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xueshi.testing.CountedStatements;

/**
 * How many statements one act of one person sends to the database, over HTTP and with all that a request brings along.
 *
 * @param median of some acts
 * @param words which tables they ask and write
 */
record StatementsPerAct(long median, String words) {

    private static final int ACTS = 21;
    private static final Pattern VERB_AND_TABLE = Pattern.compile(
            "(?is)\\b(select|insert|update|delete|merge)\\b.*?\\b(?:from|into|update)?\\s+([a-z]+_[a-z_]+)\\b");

    /** @param afterwards is not counted */
    static StatementsPerAct of(CountedStatements counted, Runnable act, Runnable afterwards) {
        act.run();
        afterwards.run();
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < ACTS; i++) {
            counted.statements().clear();
            act.run();
            all.add(List.copyOf(counted.statements()));
            afterwards.run();
        }
        all.sort(java.util.Comparator.comparing(List::size));
        List<String> middle = all.get(ACTS / 2);
        return new StatementsPerAct(middle.size(), words(middle));
    }

    private static String words(List<String> statements) {
        var counts = new TreeMap<String, Integer>();
        statements.forEach(sql -> counts.merge(words(sql), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((what, times) -> words.add(times > 1 ? times + " × " + what : what));
        return String.join(", ", words);
    }

    private static String words(String sql) {
        Matcher found = VERB_AND_TABLE.matcher(sql);
        return found.find()
                ? found.group(1).toLowerCase() + " " + found.group(2)
                : sql.lines().findFirst().orElse("");
    }
}
