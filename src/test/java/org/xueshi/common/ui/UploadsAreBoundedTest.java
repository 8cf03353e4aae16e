package org.xueshi.common.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what somebody sends no byte more is read than it may have, whatever the browser said of its size. */
class UploadsAreBoundedTest {

    private static final int MOST = 1_000;

    private final AtomicLong read = new AtomicLong();
    private final List<byte[]> taken = new ArrayList<>();

    private UploadEvent upload(InputStream content) throws IOException {
        UI ui = mock();
        when(ui.access(any())).thenAnswer(call -> {
            call.<Command>getArgument(0).execute();
            return null;
        });
        UploadEvent event = mock();
        when(event.getInputStream()).thenReturn(content);
        when(event.getFileName()).thenReturn("paper.pdf");
        when(event.getUI()).thenReturn(ui);
        return event;
    }

    /** So many bytes, counted as they are read; endless if negative. */
    private InputStream sending(long bytes) {
        return new InputStream() {
            @Override
            public int read() {
                return bytes >= 0 && read.get() >= bytes ? -1 : (int) (read.incrementAndGet() & 0x7f);
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1000", "1001, 1000", "-1, 1000"})
    void whateverIsSent(long sent, int kept) throws IOException {
        new SmallFile(MOST, (name, file) -> taken.add(file)).handleUploadRequest(upload(sending(sent)));

        assertThat(taken).singleElement().satisfies(file -> assertThat(file).hasSize(kept));
        assertThat(read.get()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void theBrowserIsToldTheBound() {
        assertThat(new SmallFile(MOST, (name, file) -> taken.add(file)).getFileSizeMax())
                .isEqualTo(MOST);
    }
}
