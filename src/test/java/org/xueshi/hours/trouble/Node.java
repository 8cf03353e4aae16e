package org.xueshi.hours.trouble;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.TransactionExecutionListener;
import org.xueshi.XueshiApplication;
import org.xueshi.common.Refused;

/**
 * The whole application as a process of its own that is told what to do, line by line, and can be held at a commit. Each
 * line {@code NUMBER WORDS…} is done on a thread of its own and answered with {@code > NUMBER OUTCOME}; {@code NUMBER
 * @BEFORE:2 WORDS…} stops before its second commit, says {@code > AT}, and goes on after {@code go-on}. Between {@code hold}
 * and {@code open} nothing begins, so that everything begins at once.
 */
final class Node {

    static final String READY = "READY";
    static final String AT = "AT";
    static final String MARK = "> ";

    private final PrintStream out;
    private final Points points;
    private final Work work;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    private Node(PrintStream out, Points points, Work work) {
        this.out = out;
        this.points = points;
        this.work = work;
    }

    /** @param arguments the database's address, the folder of keys and checkpoints, and that of courses */
    static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        var points = new Points(() -> out.println(MARK + AT));
        var beans = new SpringApplicationBuilder(XueshiApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("points", TransactionExecutionListener.class, () -> points))
                .run(
                        "--spring.datasource.url=" + arguments[0],
                        "--spring.datasource.username=root",
                        "--spring.datasource.password=",
                        "--spring.main.lazy-initialization=true",
                        "--xueshi.data=" + arguments[1],
                        "--xueshi.content=" + arguments[2],
                        "--xueshi.mode=test",
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--logging.level.root=warn");
        var node = new Node(out, points, new Work(beans));
        out.println(MARK + READY);
        node.listen(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    private void listen(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            List<String> words = List.of(line.split(" "));
            switch (words.getFirst()) {
                case "hold" -> gate = new CountDownLatch(1);
                case "open" -> gate.countDown();
                case "go-on" -> points.goOn();
                default -> begin(words.getFirst(), words.subList(1, words.size()));
            }
        }
        System.exit(0);
    }

    private void begin(String number, List<String> words) {
        CountDownLatch held = gate;
        Thread.ofVirtual().start(() -> {
            try {
                held.await();
                out.println(MARK + number + " " + outcome(words));
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private String outcome(List<String> words) {
        try {
            return words.getFirst().startsWith("@")
                    ? points.stopping(stop(words.getFirst()), () -> work.does(words.subList(1, words.size())))
                    : work.does(words);
        } catch (Refused refused) {
            return "REFUSED " + refused.key();
        } catch (RuntimeException failed) {
            return "FAILED " + failed.toString().replace('\n', ' ');
        }
    }

    private static Points.Stop stop(String word) {
        String[] parts = word.substring(1).split(":", 2);
        return new Points.Stop(Points.Side.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[1]));
    }
}
