package org.xueshi.simulation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.simulation.story.StoryMap;
import tools.jackson.core.JacksonException;

/** The story in one language: the text, its branches, walking through it, trying it. */
final class StoryWriter extends Div {

    private final ItemDraft draft;
    private final StoryFiles files;
    private final Language language;
    private final InkEditor editor;
    private final StoryMapElement map;
    private final Span count = new Span();
    private final Div found = new Div();

    StoryWriter(ItemDraft draft, Language language) {
        this.draft = draft;
        this.files = new StoryFiles(draft);
        this.language = language;
        addClassName("x-story-writer");
        editor = new InkEditor(Texts.t("simulation.editor.story." + language.tag()), files.text(language), this::keep);
        editor.getElement().setAttribute("lang", language.tag());
        map = new StoryMapElement(editor::find);
        count.addClassName("x-course-facts");
        found.getElement().setAttribute("role", "status");
        var walk = new OnceButton(Texts.t("simulation.editor.walk"), this::walk);
        var attempt = new OnceButton(Texts.t("simulation.editor.try"), this::attempt);
        var actions = new Div(attempt, walk);
        actions.addClassName("x-actions");
        add(editor, actions, found, new H3(Texts.t("simulation.editor.map")), count, map);
        files.compiled(language).ifPresent(this::draw);
    }

    private void keep(String text, String story) {
        if (!text.equals(files.text(language)) || files.compiled(language).isEmpty()) {
            files.write(language, text, story);
        }
        if (!story.isEmpty()) {
            draw(story);
        }
    }

    private void draw(String story) {
        try {
            StoryMap branches = StoryMap.of(story);
            map.show(branches);
            count.setText(Texts.t("simulation.editor.count", branches.decisions()));
        } catch (JacksonException notAStory) {
            count.setText(Texts.t("simulation.editor.not-compiled"));
        }
    }

    /** Reads the simulation as publishing would. */
    private void walk() {
        found.removeAll();
        List<Problem> problems = draft.problems();
        if (problems.isEmpty()) {
            Notify.done(Texts.t("simulation.editor.walked"));
            return;
        }
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(Texts.t(problem.message()))));
        found.add(new Message(Tone.BAD, Texts.t("simulation.editor.problems", problems.size()), list));
    }

    private void attempt() {
        files.compiled(language)
                .ifPresentOrElse(
                        story -> new TryDialog(draft, language, story).open(),
                        () -> Notify.failed(Texts.t("simulation.editor.not-compiled")));
    }
}
