package nl.leerplaats.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.leerplaats.web.WebTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The application of {@link WebTest} where people log in; one context for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebTest
@TestPropertySource(properties = "leerplaats.access=accounts")
@Import(People.class)
public @interface AccountsTest {}
