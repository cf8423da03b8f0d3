package nl.leerplaats.web.store.db;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Which database is used in place of a file, under {@code leerplaats} in the configuration.
 *
 * @param url its address for JDBC, such as {@code jdbc:postgresql://host/leerplaats}; empty for a file in the folder with data
 * @param user who works in it; empty where the address says so
 * @param password of that user; empty for none, or where the address says so
 */
@ConfigurationProperties("leerplaats")
public record DatabaseSettings(
        @Name("database-url") @DefaultValue("") String url,
        @Name("database-user") @DefaultValue("") String user,
        @Name("database-password") @DefaultValue("") String password) {

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String H2 = "jdbc:h2:";

    /** A file in the folder with data. */
    public static DatabaseSettings ofFile() {
        return new DatabaseSettings("", "", "");
    }

    /** Tells whether it is a file, which one process alone can have. */
    public boolean isFile() {
        return url.isBlank();
    }

    boolean isH2() {
        return url.startsWith(H2);
    }

    boolean isPostgres() {
        return url.startsWith(POSTGRES);
    }

    /** The address as it may be told: without the settings at its end and the part before the host, for a password may stand in both. */
    String place() {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//").replaceFirst("^jdbc:", "");
    }

    /** Without the password, wherever it comes to stand. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + place() + "]";
    }
}
