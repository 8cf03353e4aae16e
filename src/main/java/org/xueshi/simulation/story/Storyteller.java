package org.xueshi.simulation.story;

import com.bladecoder.ink.runtime.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xueshi.simulation.story.StoryStopped.Reason;

/**
 * Tells one compiled ink story, in one language. Where a story stands is its caller's to keep: it is given back with each
 * step, so that any node can tell on. The same seed and the same choices always tell the same. Safe for many threads.
 */
public final class Storyteller {

    /** Compiled text of a story: the largest novel in ink is smaller. */
    public static final int MOST_CHARACTERS = 2_000_000;
    /** What is kept of an attempt between two steps. */
    public static final int MOST_STATE_CHARACTERS = 400_000;
    /** Told in one turn: more than ten screens that nobody reads before choosing. */
    private static final int MOST_TURN_CHARACTERS = 20_000;
    /** More options than a phone shows. */
    private static final int MOST_OPTIONS = 12;
    /** Parsed stories that wait to tell on; each takes some megabytes. */
    private static final int MOST_WAITING = 8;

    private static final Pattern SEED = Pattern.compile("\"storySeed\":-?\\d+");

    private final String compiled;
    private final String beginning;
    private final BlockingQueue<BoundedStory> waiting = new LinkedBlockingQueue<>(MOST_WAITING);

    /** Loads the story; refused if the runtime doesn't take it. */
    public Storyteller(String compiled) {
        if (compiled.length() > MOST_CHARACTERS) {
            throw new StoryStopped(Reason.TOO_LARGE, compiled.length() + " characters");
        }
        this.compiled = compiled;
        BoundedStory first = load();
        this.beginning = state(first);
        waiting.offer(first);
    }

    /** The first turn, with all its chance decided by the seed. */
    public Scene begin(int seed) {
        return tell(seeded(seed), story -> {});
    }

    /** A way from the beginning of which nothing is kept. */
    public Walk walk(int seed) {
        BoundedStory story = Objects.requireNonNullElseGet(waiting.poll(), this::load);
        story.turn();
        load(story, seeded(seed));
        return new Walk(story, () -> waiting.offer(story));
    }

    private String seeded(int seed) {
        return SEED.matcher(beginning).replaceFirst(Matcher.quoteReplacement("\"storySeed\":" + seed));
    }

    /** What comes of choosing the option at that position; refused if there is none. */
    public Scene choose(String state, int option) {
        return tell(state, story -> choose(story, option));
    }

    static void choose(BoundedStory story, int option) {
        if (option < 0 || option >= story.getCurrentChoices().size()) {
            throw new NotOnOfferRefused();
        }
        try {
            story.chooseChoiceIndex(option);
        } catch (Exception broken) {
            throw stopped(broken);
        }
    }

    private Scene tell(String state, Consumer<BoundedStory> step) {
        BoundedStory story = Objects.requireNonNullElseGet(waiting.poll(), this::load);
        story.turn();
        load(story, state);
        step.accept(story);
        Turn turn = turn(story);
        String after = state(story);
        if (after.length() > MOST_STATE_CHARACTERS) {
            throw new StoryStopped(Reason.TOO_LARGE, after.length() + " characters");
        }
        // One that was stopped is left in the middle of something and never comes back here.
        waiting.offer(story);
        return new Scene(turn, after);
    }

    static Turn turn(BoundedStory story) {
        List<Line> lines = new ArrayList<>();
        String ending = null;
        int length = 0;
        try {
            while (story.canContinue()) {
                String text = story.Continue().strip();
                var tags = new StoryTags(story.getCurrentTags());
                ending = Objects.requireNonNullElse(tags.value("ending"), ending == null ? "" : ending);
                ending = ending.isEmpty() ? null : ending;
                length += text.length();
                if (length > MOST_TURN_CHARACTERS) {
                    throw new StoryStopped(Reason.TOO_LARGE, MOST_TURN_CHARACTERS + " characters");
                }
                add(lines, text, tags);
            }
        } catch (Exception | StackOverflowError broken) {
            throw stopped(broken);
        }
        return new Turn(lines, options(story), ending);
    }

    /** A line of tags alone belongs to the next paragraph, one at the end to the last. */
    private static void add(List<Line> lines, String text, StoryTags tags) {
        var line = new Line(text, tags.value("who"), tags.value("picture"), tags.value("time"));
        if (!text.isEmpty() || line.picture() != null || line.time() != null) {
            lines.add(line);
        }
    }

    private static List<Option> options(BoundedStory story) {
        List<Choice> choices = story.getCurrentChoices();
        if (choices.size() > MOST_OPTIONS) {
            throw new StoryStopped(Reason.TOO_LARGE, choices.size() + " options");
        }
        return choices.stream().map(Storyteller::option).toList();
    }

    private static Option option(Choice choice) {
        var tags = new StoryTags(choice.getTags());
        String why = tags.value("why");
        return new Option(choice.getText().strip(), tags.points(), why == null ? "" : why);
    }

    private BoundedStory load() {
        try {
            return new BoundedStory(compiled);
        } catch (Exception | StackOverflowError notAStory) {
            throw stopped(notAStory);
        }
    }

    private static void load(BoundedStory story, String state) {
        try {
            story.getState().loadJson(state);
        } catch (Exception broken) {
            throw stopped(broken);
        }
    }

    private static String state(BoundedStory story) {
        try {
            return story.getState().toJson();
        } catch (Exception broken) {
            throw stopped(broken);
        }
    }

    private static StoryStopped stopped(Throwable broken) {
        Throwable cause = broken;
        while (!(cause instanceof StoryStopped) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof StoryStopped known ? known : new StoryStopped(Reason.BROKEN, message(cause));
    }

    private static String message(Throwable cause) {
        @Nullable String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
