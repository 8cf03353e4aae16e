package org.xueshi.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Players that report over some connections and in one thread, which leaves the server its share. */
final class PulseLoad {

    private static final int CONNECTIONS = 64;

    /** A tenth of a second's pulses are let go at a time. */
    private static final long TICK_MILLIS = 100;

    private final Selector selector;
    private final List<PulseConnection> connections;
    private final double perSecond;
    private final Timings.Growing taken = new Timings.Growing();
    private final PulseConnection.Failures failures = new PulseConnection.Failures();
    private final Deque<PulseConnection> waiting = new ArrayDeque<>();
    private long sent;

    private PulseLoad(Selector selector, List<PulseConnection> connections, double perSecond) {
        this.selector = selector;
        this.connections = connections;
        this.perSecond = perSecond;
    }

    /** Lets them report as fast as they are answered, for so long. */
    static Timings run(String address, List<Player> players, Duration length) {
        return run(address, players, length, Double.MAX_VALUE);
    }

    /** Lets each of them report once in so long a time, as players do. */
    static Timings run(String address, List<Player> players, Duration length, Duration every) {
        return run(address, players, length, players.size() / (double) every.toSeconds());
    }

    private static Timings run(String address, List<Player> players, Duration length, double perSecond) {
        URI server = URI.create(address);
        try (var selector = Selector.open()) {
            List<PulseConnection> connections = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                var connection = new PulseConnection(
                        new InetSocketAddress(server.getHost(), server.getPort()), some(players, i));
                connection.channel().register(selector, SelectionKey.OP_READ, connection);
                connections.add(connection);
            }
            Timings timings = new PulseLoad(selector, connections, perSecond).run(length);
            for (PulseConnection connection : connections) {
                connection.close();
            }
            return timings;
        } catch (IOException failed) {
            throw new IllegalStateException("the load could not be kept up", failed);
        }
    }

    private static List<Player> some(List<Player> players, int connection) {
        List<Player> some = new ArrayList<>();
        for (int i = connection; i < players.size(); i += CONNECTIONS) {
            some.add(players.get(i));
        }
        return some;
    }

    private Timings run(Duration length) throws IOException {
        long began = System.nanoTime();
        waiting.addAll(connections);
        while (System.nanoTime() - began < length.toNanos()) {
            release(System.nanoTime() - began);
            receive();
        }
        while (waiting.size() < connections.size()) {
            receive();
        }
        return Timings.of(
                List.of(taken), failures.count(), failures.example(), Duration.ofNanos(System.nanoTime() - began));
    }

    /** Lets as many go as are due by now. */
    private void release(long nanos) throws IOException {
        while (!waiting.isEmpty() && sent < perSecond * nanos / 1e9) {
            waiting.remove().send();
            sent++;
        }
    }

    private void receive() throws IOException {
        selector.select(TICK_MILLIS);
        for (SelectionKey key : selector.selectedKeys()) {
            var connection = (PulseConnection) key.attachment();
            if (connection.receive()) {
                long nanos = connection.finish(failures);
                if (nanos >= 0) {
                    taken.add(nanos);
                }
                waiting.add(connection);
            }
        }
        selector.selectedKeys().clear();
    }
}
