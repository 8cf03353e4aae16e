package org.xueshi.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An HTTP/1.1 connection to a server of this machine, kept as long as that lets it. Files go out by sendfile and come in
 * through one buffer: what is measured is the server, and nothing is held. Not safe for threads.
 */
final class Wire implements AutoCloseable {

    private static final int BUFFER_BYTES = 256 * 1024;

    /** Servers close a connection over which nothing came for about a minute. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final InetSocketAddress server;
    private final Map<String, String> always;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
    private SocketChannel channel;
    private long answered = System.nanoTime();

    /**
     * @param address of the server, without a path
     * @param always headers of each request
     */
    Wire(String address, Map<String, String> always) throws IOException {
        URI where = URI.create(address);
        this.server = new InetSocketAddress(where.getHost(), where.getPort());
        this.channel = SocketChannel.open(server);
        this.always = always;
        buffer.flip();
    }

    /** Asks without a body. */
    WireAnswer ask(String method, String path, Map<String, String> headers) throws IOException {
        write(method, path, headers, 0);
        return drained(bytes -> {});
    }

    /** Sends so many bytes of the file, from that one on. */
    WireAnswer send(String method, String path, Map<String, String> headers, FileChannel file, long from, long bytes)
            throws IOException {
        write(method, path, headers, bytes);
        for (long sent = 0; sent < bytes; ) {
            sent += file.transferTo(from + sent, bytes - sent, channel);
        }
        return drained(answered -> {});
    }

    /** Gets what is there, and gives it away piece by piece as it comes. */
    WireAnswer get(String path, Map<String, String> headers, Consumer<ByteBuffer> pieces) throws IOException {
        write("GET", path, headers, 0);
        return drained(pieces);
    }

    private void open() throws IOException {
        channel.close();
        channel = SocketChannel.open(server);
    }

    private void write(String method, String path, Map<String, String> headers, long bytes) throws IOException {
        if (System.nanoTime() - answered > LONGEST_PAUSE.toNanos()) {
            open();
        }
        var head = new StringBuilder("%s /%s HTTP/1.1\r\nHost: 127.0.0.1\r\n".formatted(method, path));
        always.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (!method.equals("GET")) {
            head.append("Content-Length: ").append(bytes).append("\r\n");
        }
        ByteBuffer whole = ByteBuffer.wrap(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        while (whole.hasRemaining()) {
            channel.write(whole);
        }
    }

    private WireAnswer drained(Consumer<ByteBuffer> pieces) throws IOException {
        var answer = WireAnswer.parse(head());
        long left = answer.length();
        while (left > 0) {
            if (!buffer.hasRemaining()) {
                fill();
            }
            ByteBuffer piece = buffer.slice(buffer.position(), (int) Math.min(left, buffer.remaining()));
            buffer.position(buffer.position() + piece.remaining());
            left -= piece.remaining();
            pieces.accept(piece);
        }
        if (answer.isLast()) {
            open();
        }
        answered = System.nanoTime();
        return answer;
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            if (!buffer.hasRemaining()) {
                fill();
            }
            head.append((char) buffer.get());
        }
        return head.toString();
    }

    private void fill() throws IOException {
        buffer.clear();
        if (channel.read(buffer) < 0) {
            throw new EOFException("the server closed the connection");
        }
        buffer.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
