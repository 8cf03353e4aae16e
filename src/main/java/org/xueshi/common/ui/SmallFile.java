package org.xueshi.common.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/**
 * Takes a file into memory, and not a byte more than it may have, whatever the browser says of its size. One that is too large
 * is handed on cut off.
 */
public final class SmallFile implements UploadHandler {

    private final int most;
    private final transient BiConsumer<String, byte[]> then;

    /** @param then takes its name and its bytes */
    public SmallFile(int most, BiConsumer<String, byte[]> then) {
        this.most = most;
        this.then = then;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            byte[] file = content.readNBytes(most);
            event.getUI().access(() -> then.accept(event.getFileName(), file));
        }
    }

    @Override
    public long getFileSizeMax() {
        return most;
    }
}
