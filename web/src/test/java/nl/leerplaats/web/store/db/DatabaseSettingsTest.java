package nl.leerplaats.web.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import nl.leerplaats.web.SomeSettings;
import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.PostgresServer;
import nl.leerplaats.web.system.WebSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Which database is used, who is let in, and that a password is told to nobody. */
class DatabaseSettingsTest {

    private static final WebSettings SETTINGS = SomeSettings.of("");

    private static HikariDataSource open(DatabaseSettings database) {
        return new StoreConfig().dataSource(SETTINGS, database);
    }

    private static String userOf(DatabaseSettings database) throws SQLException {
        try (HikariDataSource source = open(database);
                Connection connection = source.getConnection()) {
            return connection.getMetaData().getUserName();
        }
    }

    @Test
    void environmentVariablesGiveThem() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "LEERPLAATS_DATABASE_URL",
                                "jdbc:postgresql://db.school.nl/leerplaats",
                                "LEERPLAATS_DATABASE_USER",
                                "ada",
                                "LEERPLAATS_DATABASE_PASSWORD",
                                "geheim")));

        DatabaseSettings bound = new Binder(ConfigurationPropertySources.get(environment))
                .bind("leerplaats", DatabaseSettings.class)
                .get();

        assertThat(bound).isEqualTo(new DatabaseSettings("jdbc:postgresql://db.school.nl/leerplaats", "ada", "geheim"));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.school.nl:5432/leerplaats?user=ada&password=geheim, postgresql://db.school.nl:5432/leerplaats",
        "jdbc:postgresql://ada:geheim@db.school.nl/leerplaats, postgresql://db.school.nl/leerplaats",
        "jdbc:h2:mem:x;PASSWORD=geheim, h2:mem:x"
    })
    void whatIsToldOfThemHasNoPassword(String url, String told) {
        DatabaseSettings settings = new DatabaseSettings(url, "ada", "geheim");

        assertThat(settings.place()).isEqualTo(told);
        assertThat(settings.toString()).contains(told).doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"postgresql://ada:geheim@db.school.nl/leerplaats", "jdbc:mysql://db/x?password=geheim", "x"})
    void anAddressOfAnotherKindIsRefusedWithoutTellingIt(String url) {
        DatabaseClosedException refused =
                catchThrowableOfType(DatabaseClosedException.class, () -> open(new DatabaseSettings(url, "", "")));

        assertThat(refused.said()).contains("has to begin with jdbc:postgresql:");
        assertThat(refused.place() + refused.said() + refused.getMessage()).doesNotContain("geheim");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldSoon() {
        DatabaseClosedException silent = catchThrowableOfType(
                DatabaseClosedException.class,
                () -> open(new DatabaseSettings("jdbc:postgresql://127.0.0.1:1/leerplaats?password=geheim", "", "")));

        assertThat(silent.said()).isNull();
        assertThat(silent.place()).isEqualTo("postgresql://127.0.0.1:1/leerplaats");
    }

    @Test
    @OnPostgres
    void userAndPasswordAreSettingsOrStandInTheAddress() throws SQLException {
        String url = PostgresServer.get().newLockedDatabase();
        String inAddress = url + "?user=" + PostgresServer.LOCKED_USER + "&password="
                + URLEncoder.encode(PostgresServer.PASSWORD, StandardCharsets.UTF_8);

        assertThat(userOf(new DatabaseSettings(url, PostgresServer.LOCKED_USER, PostgresServer.PASSWORD)))
                .isEqualTo(PostgresServer.LOCKED_USER);
        assertThat(userOf(new DatabaseSettings(inAddress, "", ""))).isEqualTo(PostgresServer.LOCKED_USER);
    }

    @Test
    @OnPostgres
    void whoIsNotLetInIsToldWhatTheDatabaseSaid() {
        String url = PostgresServer.get().newLockedDatabase();
        DatabaseClosedException wrong = catchThrowableOfType(
                DatabaseClosedException.class,
                () -> open(new DatabaseSettings(url, PostgresServer.LOCKED_USER, "geheimpje")));
        DatabaseClosedException noSuch = catchThrowableOfType(
                DatabaseClosedException.class,
                () -> open(new DatabaseSettings(url + "x", PostgresServer.LOCKED_USER, PostgresServer.PASSWORD)));

        assertThat(wrong.said()).contains(PostgresServer.LOCKED_USER).doesNotContain("geheimpje");
        assertThat(noSuch.said()).contains("does not exist").doesNotContain(PostgresServer.PASSWORD);
    }
}
