package org.xueshi.common.ui;

import com.vaadin.flow.component.button.Button;

/** A button that can't be pressed again while what it started is at work. If that fails, it may be tried again. */
public final class OnceButton extends Button {

    public OnceButton(String text, Runnable action) {
        super(text);
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                action.run();
            } finally {
                setEnabled(true);
            }
        });
    }
}
