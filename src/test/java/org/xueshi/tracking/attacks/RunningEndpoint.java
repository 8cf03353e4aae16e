package org.xueshi.tracking.attacks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.xueshi.testing.TestDatabase;

/**
 * A test that attacks the application as it runs, through a socket, on the databases of the build. An attack that takes
 * minutes tells the server the time by a header that only these tests' filter knows ({@link SetClock}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // Hours of pulses arrive within seconds here; the flood that has to be held back is still larger.
            "xueshi.tracking.member-pulses-per-second=" + RunningEndpoint.MEMBER_PULSES_PER_SECOND,
            // Nobody looks at a page here: the browser's part is not built.
            "vaadin.productionMode=true"
        })
@ExtendWith(TestDatabase.class)
@Import({SetClock.class, KnownPrompts.class, Endpoint.class})
@interface RunningEndpoint {

    int MEMBER_PULSES_PER_SECOND = 100;
}
