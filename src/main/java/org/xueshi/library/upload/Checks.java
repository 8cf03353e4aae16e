package org.xueshi.library.upload;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Looks at complete uploads beside the requests that bring them: a browser does not wait minutes for an answer. */
@Component
public class Checks {

    /** As many as there are processes that read documents. */
    private static final int AT_ONCE = 2;

    private final Finishing finishing;
    private final Stages stages;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("upload-check-", 0).daemon().factory());

    Checks(Finishing finishing, Stages stages) {
        this.finishing = finishing;
        this.stages = stages;
    }

    /** Of an upload that lacks bytes, or has been looked at, nothing begins; nor of one that has failed for now. */
    public void beginIfComplete(String id) {
        UploadRow row = stages.toCheck(id);
        if (row != null && row.refusal == null) {
            begin(id);
        }
    }

    /** Once at a time on this node, however often it is asked; on two nodes at once it comes to one file all the same. */
    void begin(String id) {
        if (running.add(id)) {
            workers.execute(() -> {
                try {
                    finishing.finish(id);
                } finally {
                    running.remove(id);
                }
            });
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdown();
    }
}
