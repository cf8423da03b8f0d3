package nl.leerplaats.web.access.login;

import java.time.Duration;
import nl.leerplaats.web.access.AccessSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Log-ins are kept in the store, so that each process of several knows them and a start of the program ends none. Nobody has one where nobody logs in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "leerplaats.access", havingValue = "accounts")
@EnableJdbcHttpSession(cleanupCron = "0 */10 * * * *")
class SessionConfig {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTimeout(AccessSettings settings) {
        Duration timeout = settings.sessionTimeout();
        return sessions -> sessions.setDefaultMaxInactiveInterval(timeout);
    }

    /** Not sent along by pages of others, but for a link that is followed: so somebody who comes back from a log-in elsewhere is known. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("leerplaats-session");
        cookie.setSameSite("Lax");
        return cookie;
    }
}
