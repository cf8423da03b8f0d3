package nl.leerplaats.web.access.login;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * A provider of OpenID Connect, Spring Authorization Server, on a port of its own: whoever is called something with {@code unverified} has an e-mail address that
 * the provider did not verify. No component, so that the application of the tests does not find it.
 */
@EnableAutoConfiguration
public class TestProvider {

    /** The password of everybody there. */
    static final String PASSWORD = "elders";

    private static final String CLIENT = "--spring.security.oauth2.authorizationserver.client.leerplaats.";

    /** Starts one that lets people go back to an address. */
    static ConfigurableApplicationContext start(String back) {
        return new SpringApplicationBuilder(TestProvider.class)
                .web(WebApplicationType.SERVLET)
                .run(List.of(
                                "--server.port=0",
                                "--spring.flyway.enabled=false",
                                "--springdoc.api-docs.enabled=false",
                                "--spring.datasource.url=jdbc:h2:mem:provider",
                                CLIENT + "registration.client-id=leerplaats",
                                CLIENT + "registration.client-secret={noop}geheim",
                                CLIENT + "registration.client-authentication-methods=client_secret_basic",
                                CLIENT + "registration.authorization-grant-types=authorization_code",
                                CLIENT + "registration.redirect-uris=" + back,
                                CLIENT + "registration.scopes=openid,profile,email",
                                CLIENT + "require-authorization-consent=false")
                        .toArray(String[]::new));
    }

    /** Everybody is somebody there. */
    @Bean
    UserDetailsService users() {
        return name -> User.withUsername(name)
                .password("{noop}" + PASSWORD)
                .roles("USER")
                .build();
    }

    /** What it says of somebody. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return token -> {
            Authentication who = Objects.requireNonNull(token.getPrincipal());
            String name = who.getName();
            token.getClaims()
                    .claim("email", name + "@school.nl")
                    .claim("email_verified", !name.startsWith("unverified"))
                    .claim("name", "Naam van " + name);
        };
    }
}
