package org.xueshi.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.xueshi.common.ui.Texts;
import org.xueshi.library.upload.Quotas.Quota;

/** How much room an organisation has left, as a bar and in words. */
final class QuotaBar extends Div {

    /** As fine as the bar is drawn; a figure like 1.7e-7 is none to screen readers. */
    private static final double STEPS = 1_000;

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    QuotaBar() {
        addClassNames("x-stack", "x-quota");
        words.addClassNames("x-small", "x-secondary", "x-number");
        bar.getElement().setAttribute("aria-label", Texts.t("library.quota"));
        add(bar, words);
    }

    void show(Quota quota) {
        double part = quota.most() == 0 ? 1 : (double) quota.used() / quota.most();
        bar.setValue(Math.round(Math.clamp(part, 0, 1) * STEPS) / STEPS);
        words.setText(Texts.t(
                "library.quota.words",
                FileWords.size(quota.used()),
                FileWords.size(quota.most()),
                FileWords.size(Math.max(0, quota.left()))));
    }
}
