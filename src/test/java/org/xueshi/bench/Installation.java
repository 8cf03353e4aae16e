package org.xueshi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.XueshiApplication;

/** The application in this virtual machine, on a database of its own, with its services at hand. */
final class Installation implements AutoCloseable {

    private final ConfigurableApplicationContext beans;

    private Installation(Path data, List<String> more, UnaryOperator<DataSource> around) {
        List<String> settings = new ArrayList<>(List.of(
                "--xueshi.data=" + data,
                "--xueshi.mode=test",
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        settings.addAll(more);
        // As arguments: what a builder calls properties gives way to application.properties.
        beans = new SpringApplicationBuilder(XueshiApplication.class)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new Wrapping(around)))
                .run(settings.toArray(String[]::new));
    }

    private record Wrapping(UnaryOperator<DataSource> around) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? around.apply(source) : bean;
        }
    }

    /** With the embedded database in a file, as bin/run has it: a gigabyte of memory gives it that much cache. */
    static Installation embedded(Path data) {
        return embedded(data, UnaryOperator.identity());
    }

    /** The same, with something between the application and its database. */
    static Installation embedded(Path data, UnaryOperator<DataSource> around) {
        return new Installation(
                data,
                List.of("--spring.datasource.url=jdbc:h2:file:" + data.resolve("db/xueshi")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0"
                        + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536"),
                around);
    }

    /** With a database of a MySQL server, user root without password. */
    static Installation on(String url, Path data) {
        return new Installation(
                data,
                List.of(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=root",
                        "--spring.datasource.password="),
                UnaryOperator.identity());
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

    /** Without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + beans.getEnvironment().getRequiredProperty("local.server.port");
    }

    DataSource source() {
        return bean(DataSource.class);
    }

    @Override
    public void close() {
        beans.close();
    }
}
