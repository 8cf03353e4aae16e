package org.xueshi.testing;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.xueshi.XueshiApplication;

/** The application on a database in memory and a folder that nobody needs: for proofs, which run without a test's frame. */
public final class ScratchApplication {

    private ScratchApplication() {}

    /** Given as arguments, which go before everything that stands in files: a proof never reaches anybody's own data. */
    public static ConfigurableApplicationContext start(Path scratch) {
        return new SpringApplication(XueshiApplication.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                        "--spring.datasource.username=sa",
                        "--spring.datasource.password=",
                        "--xueshi.data=" + scratch.resolve("data"),
                        "--xueshi.mode=test",
                        "--vaadin.productionMode=true",
                        "--server.port=0",
                        "--logging.level.root=warn");
    }
}
