package nl.leerplaats.web.system;

import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.run.DefaultPlacementSolver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the features are given; the one place that knows which solver is used. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
@EnableScheduling
class Wiring {

    @Bean
    PlacementSolver placementSolver() {
        return new DefaultPlacementSolver();
    }

    /** Who looks every few seconds; it ends before the database does. */
    @Bean(destroyMethod = "end")
    @DependsOn("dataSource")
    CalmThreads lookers() {
        return new CalmThreads(1, "look");
    }
}
