package org.xueshi.testing;

import com.github.benmanes.caffeine.cache.Cache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.AopTestUtils;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.ReflectionUtils;

/** Brings the database that {@code -Dtest.database} names, one per test JVM, and empties it before each test class. */
public final class TestDatabase implements BeforeAllCallback {

    private static final String NAME = "xueshi_test";

    /** Goes with the JVM: the tests run in several at once. */
    private static final Path DATA = folder();

    static {
        boolean mysql = "mysql".equals(System.getProperty("test.database", "embedded"));
        System.setProperty("spring.datasource.url", mysql ? new MySqlServer().createDatabase(NAME) : embedded());
        System.setProperty("spring.datasource.username", mysql ? "root" : "sa");
        System.setProperty("spring.datasource.password", "");
        System.setProperty("xueshi.data", DATA.toString());
        System.setProperty("xueshi.mode", "test");
        System.setProperty("xueshi.content", content().toString());
        // All queries are read where the start itself is tested; here those that are used.
        System.setProperty("spring.data.jpa.repositories.bootstrap-mode", "lazy");
    }

    private static Path content() {
        try {
            TestContent.in(DATA);
            return TestContent.folder();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "jvm");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> FileSystemUtils.deleteRecursively(folder.toFile()), "test data goes with the JVM"));
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String embedded() {
        return "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException, IOException {
        TestContent.clear();
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        try (Connection connection = application.getBean(DataSource.class).getConnection()) {
            empty(connection);
        }
        forget(application);
        // Keys and checkpoints belong to the tables that have just been emptied.
        FileSystemUtils.deleteRecursively(DATA.resolve("keys"));
        FileSystemUtils.deleteRecursively(DATA.resolve("checkpoints"));
    }

    /** What beans have read of the tables lately goes with them: the next class has other rows of the same names. */
    private static void forget(ApplicationContext application) {
        for (String name : application.getBeanDefinitionNames()) {
            Class<?> type = application.getType(name);
            // A repository keeps nothing, and would read all its queries if it were asked for.
            boolean own = type != null && !type.isInterface() && type.getName().startsWith("org.xueshi.");
            if (own && application.isSingleton(name)) {
                Object bean = AopTestUtils.getUltimateTargetObject(application.getBean(name));
                ReflectionUtils.doWithFields(
                        bean.getClass(),
                        field -> {
                            ReflectionUtils.makeAccessible(field);
                            ((Cache<?, ?>) field.get(bean)).invalidateAll();
                        },
                        field -> Cache.class.isAssignableFrom(field.getType()));
            }
        }
    }

    private static void empty(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String schema = found.getString("TABLE_SCHEM");
                if (!"information_schema".equalsIgnoreCase(schema)) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
        }
        try (var statement = connection.createStatement()) {
            for (String table : tables) {
                // The rows of locks are known to be there to whoever has once written them.
                if (!table.startsWith("flyway") && !table.equals("shedlock")) {
                    statement.execute("delete from " + table);
                }
            }
        }
    }
}
