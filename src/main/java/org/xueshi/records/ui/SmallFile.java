package org.xueshi.records.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Takes a file of anybody into memory, and not a byte more than it may have, whatever the browser says of its size. One that
 * is too large is handed on cut off, and is then no transcript.
 */
final class SmallFile implements UploadHandler {

    private final int most;
    private final transient Consumer<byte[]> then;

    SmallFile(int most, Consumer<byte[]> then) {
        this.most = most;
        this.then = then;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            byte[] file = content.readNBytes(most);
            event.getUI().access(() -> then.accept(file));
        }
    }

    @Override
    public long getFileSizeMax() {
        return most;
    }
}
