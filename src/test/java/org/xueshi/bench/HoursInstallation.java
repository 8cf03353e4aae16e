package org.xueshi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.XueshiApplication;

/** The application in this virtual machine, on an empty database of its own, with its services at hand. */
final class HoursInstallation implements AutoCloseable {

    private final ConfigurableApplicationContext beans;

    private HoursInstallation(Path data, List<String> more) {
        List<String> settings = new ArrayList<>(List.of(
                "--xueshi.data=" + data,
                "--xueshi.mode=test",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        settings.addAll(more);
        // As arguments: what a builder calls properties gives way to application.properties.
        beans = new SpringApplicationBuilder(XueshiApplication.class).run(settings.toArray(String[]::new));
    }

    /** With the embedded database in a file, as bin/run has it: a gigabyte of memory gives it that much cache. */
    static HoursInstallation embedded(Path data) {
        return new HoursInstallation(
                data,
                List.of("--spring.datasource.url=jdbc:h2:file:" + data.resolve("db/xueshi")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0"
                        + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536"));
    }

    /** With a database of a MySQL server, user root without password. */
    static HoursInstallation on(String url, Path data) {
        return new HoursInstallation(
                data,
                List.of(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=root",
                        "--spring.datasource.password="));
    }

    /** What a process of its own needs to work on the same database. */
    static Map<String, String> environment(String url) {
        return Map.of("XUESHI_DB_URL", url, "XUESHI_DB_USER", "root", "XUESHI_DB_PASSWORD", "");
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    JdbcTemplate jdbc() {
        return bean(JdbcTemplate.class);
    }

    ConfigurableApplicationContext beans() {
        return beans;
    }

    DataSource source() {
        return bean(DataSource.class);
    }

    @Override
    public void close() {
        beans.close();
    }
}
