package org.xueshi.common.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that is hard to undo. */
public final class Confirm {

    private Confirm() {}

    /** @param action the verb on the button, never "OK" */
    public static void ask(String title, String consequence, String action, Runnable then) {
        var dialog = new ConfirmDialog(title, consequence, action, click -> then.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.t("common.cancel"));
        dialog.open();
    }
}
