package org.xueshi.simulation;

import java.util.Map;
import org.xueshi.courses.ItemDraft;
import org.xueshi.courses.Language;
import tools.jackson.databind.node.ObjectNode;

/** What a new simulation begins with: the smallest whole story, in the form that authors go on in. */
final class NewStory {

    private static final Map<Language, String> STORIES = Map.of(Language.ZH, """
            // 每一段（knot）以 === 开头；* 是选项，方括号里写选项的文字、得分和理由。
            -> start

            === start
            写下发生了什么。
            * [一个做法 # points: judgement 1 # why: 说明这样做好在哪里。] -> end_well
            * [另一个做法 # points: judgement 0 # why: 说明这样做会怎样。] -> end_badly

            === end_well
            写下结果。 # ending: good
            -> END

            === end_badly
            写下结果。 # ending: bad
            -> END
            """, Language.EN, """
            // Each piece (a knot) begins with ===. A star is an option: its words, its points and the reason stand in the brackets.
            -> start

            === start
            Write what happens.
            * [One thing to do # points: judgement 1 # why: Say what is good about it.] -> end_well
            * [Another thing to do # points: judgement 0 # why: Say what it brings about.] -> end_badly

            === end_well
            Write what comes of it. # ending: good
            -> END

            === end_badly
            Write what comes of it. # ending: bad
            -> END
            """);

    private NewStory() {}

    static void begin(ItemDraft draft, ObjectNode description) {
        String story = "stories/" + description.get("id").asString();
        description.put("story", story).put("pass_percent", 60).put("attempts", 0);
        ObjectNode competence = description.putArray("competences").addObject();
        competence.put("id", "judgement");
        localised(competence, "title", "判断", "Judgement");
        description.putArray("people");
        description.putArray("pictures");
        var endings = description.putArray("endings");
        ending(endings.addObject(), "good", "好的结局", "A good ending");
        ending(endings.addObject(), "bad", "不好的结局", "A bad ending");
        for (Language language : draft.languages()) {
            draft.write(story + "." + language.tag() + ".ink", STORIES.getOrDefault(language, ""));
        }
    }

    private static void ending(ObjectNode ending, String kind, String zh, String en) {
        ending.put("id", kind).put("kind", kind);
        localised(ending, "title", zh, en);
        localised(ending, "text", zh, en);
    }

    private static void localised(ObjectNode node, String name, String zh, String en) {
        node.putObject(name).put("zh", zh).put("en", en);
    }
}
