package org.xueshi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A real MySQL server of the test's own, on the loopback: unpacked from the test dependency that carries one, in a folder
 * that goes with the JVM. Started by hand, because the dependency's own starter refuses to run as root.
 */
public final class MySqlServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";

    private final Path home;
    private final int port;
    private volatile Process process;

    /** Unpacks, initialises and starts a server; returns when it accepts connections. */
    public MySqlServer() {
        try {
            home = Files.createTempDirectory("xueshi-mysql");
            unpack(home);
            port = FreePort.next();
            run(mysqld("--initialize-insecure").start());
            process = launch();
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
            awaitConnections();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(
                    "the MySQL server of the tests can't start; it needs libaio1 and libnuma1", notStarted);
        }
    }

    private Process launch() throws IOException {
        return mysqld("--port=" + port, "--bind-address=127.0.0.1", "--socket=" + home.resolve("s"))
                .start();
    }

    private void awaitConnections() {
        Awaitility.await().atMost(START_LIMIT).ignoreExceptions().until(() -> {
            connect("mysql").close();
            return true;
        });
    }

    /** Ends it as a power cut would. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it again on what it had, at the same address; returns when it accepts connections. */
    public void startAgain() throws IOException {
        process = launch();
        awaitConnections();
    }

    /** Makes an empty database and answers with its address. The user is root, without a password. */
    public String createDatabase(String name) {
        try (Connection connection = connect("mysql");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " character set utf8mb4");
            return url(name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "root", "");
    }

    private String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?useSSL=false&allowPublicKeyRetrieval=true";
    }

    private ProcessBuilder mysqld(String... options) {
        List<String> command = Stream.concat(
                        Stream.of(
                                home.resolve("bin/mysqld").toString(),
                                "--no-defaults",
                                "--user=" + System.getProperty("user.name"),
                                "--basedir=" + home,
                                "--datadir=" + home.resolve("data"),
                                "--mysqlx=OFF",
                                "--skip-log-bin"),
                        Stream.of(options))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("mysqld.log").toFile());
    }

    private static void unpack(Path target) throws IOException {
        Process tar = new ProcessBuilder("tar", "-xz", "-C", target.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream archive = MySqlServer.class.getResourceAsStream(ARCHIVE);
                var into = tar.getOutputStream()) {
            archive.transferTo(into);
        }
        run(tar);
    }

    private static void run(Process process) throws IOException {
        try {
            if (!process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("ended badly: " + process.info());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try (Stream<Path> files = Files.walk(home)) {
            process.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException alreadyGone) {
            // Nothing left to delete.
        }
    }
}
