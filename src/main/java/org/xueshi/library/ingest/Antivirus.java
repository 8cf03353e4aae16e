package org.xueshi.library.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueshi.library.FileName;

/**
 * Has files looked at by ClamAV's daemon where one is configured, over TCP with its INSTREAM command (clamd(8)): chunks with
 * their length before them, an empty one at the end. Where it is configured and does not answer, nothing is let through.
 */
@Component
class Antivirus {

    private static final Logger LOG = LoggerFactory.getLogger(Antivirus.class);

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK_BYTES = 64 * 1024;
    private static final int CONNECT_MILLIS = 5_000;
    /** Between two signs of life; a large archive takes minutes after its last byte. */
    private static final int ANSWER_MILLIS = 10 * 60_000;

    private static final int LONGEST_ANSWER = 4_096;

    private final String host;
    private final int port;

    /** @param host empty where files are not looked at */
    Antivirus(@Value("${xueshi.clamd.host:}") String host, @Value("${xueshi.clamd.port:3310}") int port) {
        this.host = host;
        this.port = port;
    }

    /** Refuses an infected file, and any that could not be looked at. */
    void require(Path file, FileName name) {
        if (host.isBlank()) {
            return;
        }
        String answer = ask(file, name);
        if (answer.endsWith("FOUND")) {
            LOG.warn("refused an infected file: {}", answer);
            throw new FileRefused("infected", name);
        }
        if (!answer.endsWith("OK")) {
            LOG.error("clamd could not look at a file: {}", answer);
            throw new FileRefused("unscanned", name);
        }
    }

    private String ask(Path file, FileName name) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(file, socket.getOutputStream());
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException unreachable) {
            LOG.error("clamd at {}:{} does not answer", host, port, unreachable);
            throw new FileRefused("unscanned", name);
        }
    }

    private static void send(Path file, OutputStream clamd) throws IOException {
        clamd.write(COMMAND);
        byte[] chunk = new byte[CHUNK_BYTES];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(chunk); read > 0; read = bytes.read(chunk)) {
                clamd.write(length(read));
                clamd.write(chunk, 0, read);
            }
        }
        clamd.write(length(0));
        clamd.flush();
    }

    private static byte[] length(int bytes) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(bytes).array();
    }
}
