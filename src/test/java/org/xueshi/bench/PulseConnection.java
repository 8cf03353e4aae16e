package org.xueshi.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A connection that is kept, and over which some players report in turn: the next as soon as the last is answered. */
final class PulseConnection {

    private static final int LARGEST_ANSWER = 16 * 1024;
    private static final String TAKEN = "\"open\":true";
    private static final String COUNTED = "\"countedSeconds\":";
    private static final String LENGTH = "content-length:";

    private final SocketChannel channel;
    private final List<Player> players;
    private final ByteBuffer answer = ByteBuffer.allocate(LARGEST_ANSWER);
    private int next = -1;
    private long sent;

    PulseConnection(InetSocketAddress server, List<Player> players) throws IOException {
        this.channel = SocketChannel.open(server);
        this.players = players;
        channel.configureBlocking(false);
    }

    SocketChannel channel() {
        return channel;
    }

    /** The next player reports. A pulse is far smaller than a socket's buffer, so it goes out whole. */
    void send() throws IOException {
        next = (next + 1) % players.size();
        sent = System.nanoTime();
        ByteBuffer pulse = ByteBuffer.wrap(players.get(next).pulse(sent));
        channel.write(pulse);
        if (pulse.hasRemaining()) {
            throw new IOException("the connection takes no more");
        }
    }

    /** Reads what there is; answers whether the answer is whole. */
    boolean receive() throws IOException {
        if (channel.read(answer) < 0) {
            throw new IOException("the server closed a connection");
        }
        return isWhole();
    }

    /** Nanoseconds from sending to the whole answer; what was wrong with it goes to the failures. */
    long finish(Failures failures) {
        long taken = System.nanoTime() - sent;
        String text = new String(answer.array(), 0, answer.position(), StandardCharsets.ISO_8859_1);
        answer.clear();
        int counted = text.indexOf(COUNTED);
        if (text.startsWith("HTTP/1.1 200") && text.contains(TAKEN) && counted > 0) {
            players.get(next).isAnswered(number(text, counted + COUNTED.length()));
            return taken;
        }
        failures.add(text);
        return -1;
    }

    private boolean isWhole() {
        byte[] bytes = answer.array();
        int end = answer.position();
        int head = headEnd(bytes, end);
        if (head < 0) {
            return false;
        }
        String headers = new String(bytes, 0, head, StandardCharsets.ISO_8859_1).toLowerCase();
        int length = headers.indexOf(LENGTH);
        return length >= 0
                ? end - head >= number(headers, length + LENGTH.length() + 1)
                : bytes[end - 5] == '0' && bytes[end - 1] == '\n' && bytes[end - 3] == '\n' && bytes[end - 6] == '\n';
    }

    private static int headEnd(byte[] bytes, int end) {
        for (int i = 3; i < end; i++) {
            if (bytes[i] == '\n' && bytes[i - 2] == '\n' && bytes[i - 1] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    private static long number(String text, int at) {
        long number = 0;
        for (int i = at; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    void close() throws IOException {
        channel.close();
    }

    /** How many answers were none, and the first of them. */
    static final class Failures {
        private long count;
        private String example = "";

        private void add(String text) {
            example = count == 0 ? text.lines().findFirst().orElse("") : example;
            count++;
        }

        long count() {
            return count;
        }

        String example() {
            return example;
        }
    }
}
