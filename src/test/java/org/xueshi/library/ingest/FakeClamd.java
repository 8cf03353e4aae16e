package org.xueshi.library.ingest;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks clamd's INSTREAM as the manual has it, and finds one thing: the test file of the antivirus makers. */
final class FakeClamd implements AutoCloseable {

    /** In two pieces, or this source is taken for infected. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final long most;

    /** @param most bytes it takes of one file, as its StreamMaxLength */
    FakeClamd(long most) throws IOException {
        this.most = most;
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write(answer(new DataInputStream(socket.getInputStream())));
            } catch (IOException gone) {
                // The next one, or none.
            }
        }
    }

    private byte[] answer(DataInputStream asked) throws IOException {
        var command = new ByteArrayOutputStream();
        for (int letter = asked.read(); letter > 0; letter = asked.read()) {
            command.write(letter);
        }
        if (!command.toString(StandardCharsets.US_ASCII).equals("zINSTREAM")) {
            return "UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII);
        }
        var file = new ByteArrayOutputStream();
        for (int length = asked.readInt(); length != 0; length = asked.readInt()) {
            file.write(asked.readNBytes(length));
            if (file.size() > most) {
                return "INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII);
            }
        }
        boolean found = file.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        return (found ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
