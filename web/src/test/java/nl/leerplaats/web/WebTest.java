package nl.leerplaats.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.system.WebSettings;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletRequest;

/** The whole application without a port, empty, with a solver in the hands of the test; one context for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = WebApplication.class,
        properties = {"leerplaats.first-run=false", "leerplaats.nights=false", WebTest.OWN_MEMORY})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({WebTest.Solver.class, WebTest.OwnPages.class})
public @interface WebTest {

    /** A database of the context alone, in memory. */
    String OWN_MEMORY = "leerplaats.database-url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1";

    /** Puts the solver and the postcodes of the test in the place of the real ones. */
    @TestConfiguration(proxyBeanMethods = false)
    class Solver {

        @Bean
        @Primary
        StandInSolver standInSolver() {
            return new StandInSolver();
        }

        @Bean
        Settled settled(Store store, StandInSolver solver, WebSettings settings) {
            return new Settled(store, solver, settings);
        }

        @Bean
        @Primary
        StandInPostcodes standInPostcodes() {
            return new StandInPostcodes();
        }
    }

    /** What a test sends is sent from a page of ours, unless the test says otherwise. */
    @TestConfiguration(proxyBeanMethods = false)
    class OwnPages {

        @Bean
        MockMvcBuilderCustomizer ownPages() {
            return builder -> builder.defaultRequest(get("/").with(OwnPages::token));
        }

        private static MockHttpServletRequest token(MockHttpServletRequest request) {
            boolean reads = "GET".equals(request.getMethod());
            return reads ? request : csrf().postProcessRequest(request);
        }
    }
}
