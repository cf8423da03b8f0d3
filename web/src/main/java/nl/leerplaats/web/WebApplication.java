package nl.leerplaats.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The web application: pages in a browser on this computer. */
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
public class WebApplication {

    /**
     * Starts the application and returns when it answers; it says itself where.
     *
     * @param args settings of the application, for example {@code --server.port=8081}
     * @return the port on which it answers
     */
    public static int start(String... args) {
        return SpringApplication.run(WebApplication.class, args)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
    }
}
