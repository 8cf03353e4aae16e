package org.xueshi;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.WithTheCourses;

/** The application starts on the database of the run. */
@DatabaseTest
@WithTheCourses
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
