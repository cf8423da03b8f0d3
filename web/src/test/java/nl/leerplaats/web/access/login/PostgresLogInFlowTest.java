package nl.leerplaats.web.access.login;

import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.PostgresServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same where log-ins are kept on PostgreSQL. */
@OnPostgres
class PostgresLogInFlowTest extends LogInFlowTest {

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        String url = PostgresServer.get().newDatabase();
        settings.add("leerplaats.database-url", () -> url);
    }
}
