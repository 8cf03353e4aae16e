package org.xueshi.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Players that report as fast as they are answered, over some connections and in one thread, which leaves the server its share. */
final class PulseLoad {

    private static final int CONNECTIONS = 64;

    private PulseLoad() {}

    /** Lets them report for so long. */
    static Timings run(String address, List<Player> players, Duration length) {
        URI server = URI.create(address);
        try (var selector = Selector.open()) {
            List<PulseConnection> connections = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                var connection = new PulseConnection(
                        new InetSocketAddress(server.getHost(), server.getPort()), some(players, i));
                connection.channel().register(selector, SelectionKey.OP_READ, connection);
                connections.add(connection);
            }
            Timings timings = run(selector, connections, length);
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

    private static Timings run(Selector selector, List<PulseConnection> connections, Duration length)
            throws IOException {
        var taken = new Timings.Growing();
        var failures = new PulseConnection.Failures();
        long began = System.nanoTime();
        for (PulseConnection connection : connections) {
            connection.send();
        }
        int underway = connections.size();
        while (underway > 0) {
            selector.select();
            boolean over = System.nanoTime() - began >= length.toNanos();
            for (SelectionKey key : selector.selectedKeys()) {
                var connection = (PulseConnection) key.attachment();
                if (!connection.receive()) {
                    continue;
                }
                long nanos = connection.finish(failures);
                if (nanos >= 0) {
                    taken.add(nanos);
                }
                if (over) {
                    underway--;
                } else {
                    connection.send();
                }
            }
            selector.selectedKeys().clear();
        }
        return Timings.of(
                List.of(taken), failures.count(), failures.example(), Duration.ofNanos(System.nanoTime() - began));
    }
}
