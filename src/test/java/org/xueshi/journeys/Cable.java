package org.xueshi.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.xueshi.testing.FreePort;

/** A line between a browser and the application that can be cut: then nothing gets through, whoever asks. */
final class Cable implements AutoCloseable {

    private final int port = FreePort.next();
    private final int application;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private ServerSocket end;

    /** @param address of the application */
    Cable(String address) throws IOException {
        application = URI.create(address).getPort();
        end = listen();
    }

    /** Where the browser reaches the application through it. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    void cut() throws IOException {
        end.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    void mend() throws IOException {
        end = listen();
    }

    private ServerSocket listen() throws IOException {
        var listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        threads.submit(() -> accept(listening));
        return listening;
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket browser = kept(listening.accept());
                Socket server = kept(new Socket(InetAddress.getLoopbackAddress(), application));
                threads.submit(() -> carry(browser, server));
                threads.submit(() -> carry(server, browser));
            } catch (IOException cutOrGone) {
                // Cut, or the application is not there: the browser finds that nobody answers.
            }
        }
    }

    private Socket kept(Socket socket) {
        open.add(socket);
        return socket;
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // Either side has hung up, or the line was cut.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    @Override
    public void close() {
        try {
            cut();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads.shutdownNow();
    }
}
