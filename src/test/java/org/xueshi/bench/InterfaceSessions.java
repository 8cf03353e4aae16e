package org.xueshi.bench;

import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.xueshi.journeys.Application;

/** What one more person on the interface takes of the heap, in KB. */
record InterfaceSessions(double perMember, double leftBySigningOut, double perVisitor) {

    static final int SESSIONS = 200;

    /** So that nothing is loaded for the first time while it is measured. */
    private static final int WARM_UP = 20;

    /** Checking a password keeps a processor busy for a quarter of a second. */
    private static final int AT_ONCE = 4;

    static InterfaceSessions of(Application application, HttpClient http) {
        Callable<VaadinClient> visitor = () -> {
            var browser = new VaadinClient(http, application.address());
            browser.open("login");
            return browser;
        };
        members(application, http, WARM_UP).forEach(VaadinClient::signOut);
        several(WARM_UP, number -> visitor);
        double nobody = Memory.liveHeap(application.pid());
        var members = members(application, http, SESSIONS);
        double signedIn = Memory.liveHeap(application.pid());
        members.forEach(VaadinClient::signOut);
        double signedOut = Memory.liveHeap(application.pid());
        several(SESSIONS, number -> visitor);
        double visitors = Memory.liveHeap(application.pid());
        return new InterfaceSessions(
                (signedIn - nobody) / SESSIONS, (signedOut - nobody) / SESSIONS, (visitors - signedOut) / SESSIONS);
    }

    /** Members with the catalogue open, each in a session of their own. */
    private static List<VaadinClient> members(Application application, HttpClient http, int count) {
        return several(count, number -> () -> {
            var browser = new VaadinClient(http, application.address());
            browser.signIn(Learner.name(number), Learner.PASSWORD);
            browser.open("courses");
            return browser;
        });
    }

    /** Does a thing for each number from 0, a few at once, and waits for all. */
    static <T> List<T> several(int count, IntFunction<Callable<T>> what) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<T>> begun = IntStream.range(0, count)
                    .mapToObj(number -> threads.submit(what.apply(number)))
                    .toList();
            return begun.stream().map(InterfaceSessions::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
