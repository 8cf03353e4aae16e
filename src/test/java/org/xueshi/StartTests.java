package org.xueshi;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.WithTheCourses;

/** The application starts on the database of the run, and every query there is can be read. */
@DatabaseTest
@WithTheCourses
@TestPropertySource(properties = "spring.data.jpa.repositories.bootstrap-mode=default")
class StartTests {

    @Autowired
    DataSource source;

    @Test
    void theDatabaseAnswers() throws Exception {
        try (var connection = source.getConnection()) {
            assertThat(connection.isValid(2)).isTrue();
        }
    }
}
