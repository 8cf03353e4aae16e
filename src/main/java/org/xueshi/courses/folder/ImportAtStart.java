package org.xueshi.courses.folder;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the bundled courses in before anybody asks for them. */
@Component
@Order(20)
class ImportAtStart implements ApplicationRunner {

    private final CourseImports imports;

    ImportAtStart(CourseImports imports) {
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        imports.all();
    }
}
