package org.xueshi.sitevisit.base;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the bundled bases in, before the courses that are held there. */
@Component
@Order(15)
class BasesAtStart implements ApplicationRunner {

    private final BaseFolders folders;

    BasesAtStart(BaseFolders folders) {
        this.folders = folders;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        folders.all();
    }
}
