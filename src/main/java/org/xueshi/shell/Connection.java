package org.xueshi.shell;

import com.vaadin.flow.component.UI;
import org.xueshi.common.ui.Texts;

/** What the page says of its connection to the server, in the reader's language: it must be said when nothing answers. */
final class Connection {

    /** The indicator stands outside every landmark; as a status it is heard, and found, all the same. */
    private static final String SPEAK = """
            document.documentElement.lang = $0;
            const indicator = window.Vaadin.connectionIndicator;
            if (indicator) {
              indicator.onlineText = $1;
              indicator.offlineText = $2;
              indicator.reconnectingText = $3;
              indicator.setAttribute('role', 'status');
            }
            """;

    private Connection() {}

    static void speak(UI ui) {
        String back = Texts.t("shell.connection.back");
        String lost = Texts.t("shell.connection.lost");
        String trying = Texts.t("shell.connection.trying");
        ui.getReconnectDialogConfiguration().setDialogText(trying);
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(lost);
        ui.getPage().executeJs(SPEAK, ui.getLocale().toLanguageTag(), back, lost, trying);
    }
}
