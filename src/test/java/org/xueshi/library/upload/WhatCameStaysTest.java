package org.xueshi.library.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xueshi.common.Ids;

/** Of an upload every byte that came is there, in its place, however small the pieces and wherever the line broke. */
class WhatCameStaysTest {

    private static final int BYTES = 1_000_003;
    private static final int PIECE = 8 * 1024;

    private final byte[] sent = new byte[BYTES];
    private final String id = Ids.next();
    private Parts parts;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        new Random(1).nextBytes(sent);
        parts = new Parts(folder);
        parts.create(id);
    }

    @Test
    void whenAllComes() throws IOException {
        assertThat(parts.append(id, brokenAfter(BYTES), BYTES)).isEqualTo(BYTES);
        assertThat(Files.readAllBytes(parts.of(id))).isEqualTo(sent);
    }

    @Test
    void whenTheLineBreaks() throws IOException {
        int came = 700_001;
        assertThatThrownBy(() -> parts.append(id, brokenAfter(came), BYTES)).isInstanceOf(IOException.class);
        assertThat(parts.length(id)).isEqualTo(came);
        parts.append(id, new ByteArrayInputStream(sent, came, BYTES - came), BYTES);
        assertThat(Files.readAllBytes(parts.of(id))).isEqualTo(sent);
    }

    @Test
    void whenMoreComesThanWasSaid() throws IOException {
        assertThat(parts.append(id, new ByteArrayInputStream(sent), 300_000)).isEqualTo(300_000);
    }

    /** As a server's: with what the network brought last, and an exception when it brings no more. */
    private InputStream brokenAfter(int bytes) {
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                throw new UnsupportedOperationException("byte by byte");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (at == bytes) {
                    throw new IOException("the line broke");
                }
                int read = Math.min(Math.min(length, PIECE), bytes - at);
                System.arraycopy(sent, at, into, offset, read);
                at += read;
                return read;
            }
        };
    }
}
