package org.xueshi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the one application that holds every room of the house. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class XueshiApplication {

    static void main(String[] arguments) {
        SpringApplication.run(XueshiApplication.class, arguments);
    }
}
