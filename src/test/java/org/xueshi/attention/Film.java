package org.xueshi.attention;

/** The film in a player, as somebody handles it who knows how much of it they have seen. */
final class Film {

    private static final String VIDEO =
            "const video = document.querySelector('x-film')?.shadowRoot?.querySelector('video'); ";

    private final Person person;

    /** Waits until it can be played. */
    Film(Person person) {
        this.person = person;
        Moment.comes("the film", () -> Boolean.TRUE.equals(run("return !!video && video.readyState >= 2")));
    }

    private Object run(String script) {
        return person.browser().run(VIDEO + script);
    }

    void plays(int rate) {
        person.truth().plays(Moment.of(() -> {
            run("video.playbackRate = " + rate + "; video.play()");
            Moment.comes(
                    "the film's first picture",
                    () -> Boolean.TRUE.equals(run("return !video.paused && video.currentTime > 0")));
        }));
    }

    void pauses() {
        person.truth().pauses(Moment.of(() -> run("video.pause()")));
        person.sees(played());
    }

    double rate() {
        return number("video.playbackRate");
    }

    /** Lets the last seconds run out. */
    void jumpsToTheEnd(int secondsLeft) {
        double before = number("video.currentTime");
        person.truth().sign(Moment.of(() -> run("video.currentTime = video.duration - " + secondsLeft)));
        Moment ended = Moment.comes("the film's end", () -> Boolean.TRUE.equals(run("return video.ended")));
        person.truth().pauses(ended);
        person.sees(before + secondsLeft);
    }

    /** Seconds of it that the browser has played: its own account, not the player's. */
    private double played() {
        return number("[...Array(video.played.length).keys()]"
                + ".reduce((sum, i) => sum + video.played.end(i) - video.played.start(i), 0)");
    }

    private double number(String expression) {
        return ((Number) run("return " + expression)).doubleValue();
    }
}
