package org.xueshi.hours.trouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xueshi.testing.MySqlServer;
import org.xueshi.testing.ShortCourse;

/** Two instances of the application on one database of a MySQL server of their own, and people who study there. */
final class TwoNodes implements AutoCloseable {

    static final int MEMBERS = 50;

    private final MySqlServer server = new MySqlServer();
    private final String url = server.createDatabase("trouble");
    private final Path folder;
    private final NodeProcess[] nodes;
    private final List<String> members;

    /** Starts them; the first makes the tables and the people. */
    TwoNodes(Path folder) {
        this.folder = folder;
        nodes = new NodeProcess[] {launch(), null};
        try {
            nodes[0].awaitReady();
            members = List.of(nodes[0].answer("found " + MEMBERS).split(","));
            if (members.size() != MEMBERS) {
                throw new IllegalStateException(members.toString());
            }
            nodes[1] = launch();
            nodes[1].awaitReady();
        } catch (RuntimeException notStarted) {
            close();
            throw notStarted;
        }
    }

    private NodeProcess launch() {
        return new NodeProcess(url, folder.resolve("data"), content(), folder.resolve("nodes.log"));
    }

    /** Nobody studies here: each start would read courses for nothing. */
    private Path content() {
        Path content = folder.resolve("content");
        try {
            return Files.exists(content) ? content : ShortCourse.content(content, "short");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    NodeProcess node(int number) {
        return nodes[number];
    }

    List<String> members() {
        return members;
    }

    Books books() {
        return new Books(url);
    }

    MySqlServer server() {
        return server;
    }

    /** Starts one anew that was ended. */
    void restart(int number) {
        nodes[number] = launch();
        nodes[number].awaitReady();
    }

    /** As a power cut would end the server, and as it comes up again. */
    void restartServer() {
        try {
            server.startAgain();
        } catch (IOException notStarted) {
            throw new IllegalStateException(notStarted);
        }
    }

    @Override
    public void close() {
        for (NodeProcess node : nodes) {
            if (node != null) {
                node.close();
            }
        }
        server.close();
    }
}
