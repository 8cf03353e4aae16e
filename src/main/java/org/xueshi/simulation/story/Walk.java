package org.xueshi.simulation.story;

/** One way through a story, step by step and not to be taken up again: faster than {@link Storyteller#choose}, which keeps. */
public final class Walk {

    private final BoundedStory story;
    private final Runnable over;
    private Turn turn;

    /** @param over is run at the end, when another may use the story */
    Walk(BoundedStory begun, Runnable over) {
        story = begun;
        this.over = over;
        turn = next();
    }

    private Turn next() {
        Turn next = Storyteller.turn(story);
        if (next.isOver()) {
            over.run();
        }
        return next;
    }

    /** What is told now. */
    public Turn turn() {
        return turn;
    }

    /** Goes on by that option; refused if there is none, also because the story is over. */
    public void choose(int option) {
        if (turn.isOver()) {
            throw new NotOnOfferRefused();
        }
        story.turn();
        Storyteller.choose(story, option);
        turn = next();
    }
}
