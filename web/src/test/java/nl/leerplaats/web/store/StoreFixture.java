package nl.leerplaats.web.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.SomeSettings;
import nl.leerplaats.web.store.db.DatabaseSettings;
import nl.leerplaats.web.store.db.StoreConfig;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.WebSettings;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database as the application has it, in memory, in a folder or on a PostgreSQL, and any number of stores on it. */
public final class StoreFixture implements AutoCloseable {

    private final HikariDataSource source;
    private final Store store;

    private StoreFixture(String folder, DatabaseSettings database) {
        WebSettings settings = SomeSettings.of(folder);
        source = new StoreConfig().dataSource(settings, database);
        FluentConfiguration flyway = Flyway.configure().dataSource(source);
        new StoreConfig().words(database).customize(flyway);
        flyway.load().migrate();
        store = open();
    }

    /** An empty database in memory. */
    public static StoreFixture inMemory() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000";
        return new StoreFixture("", new DatabaseSettings(url, "", ""));
    }

    /** An empty database of a PostgreSQL, for tests that are {@link OnPostgres}. */
    public static StoreFixture onPostgres() {
        return new StoreFixture("", new DatabaseSettings(PostgresServer.get().newDatabase(), "", ""));
    }

    /** The database of a folder. */
    public static StoreFixture in(Path folder) {
        return new StoreFixture(folder.toString(), DatabaseSettings.ofFile());
    }

    /** The store that was opened with the database. */
    public Store store() {
        return store;
    }

    /** One more store on the same database, as another process or the next start has it. */
    public Store open() {
        return new Store(jdbc(), new TransactionTemplate(new JdbcTransactionManager(source)), true, Clock.systemUTC());
    }

    /** The database. */
    public DataSource source() {
        return source;
    }

    /** Statements of a test. */
    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    /** Keeps a dataset in a new space. */
    public StoredDataset add(Dataset dataset) {
        return store.spaces().add(StoredDataset.of(store.newId(), dataset, List.of(), false, Instant.now()));
    }

    /** Keeps the plan of who comes first is served first. */
    public StoredPlan addPlan(StoredDataset dataset, PlanOrigin origin) {
        Plan plan = FirstComeFirstServed.plan(dataset.year());
        StoredPlan made = new StoredPlan(
                store.newId(), dataset, plan, PlanChecker.check(dataset.year(), plan), origin, Instant.now());
        store.plans().add(made);
        return made;
    }

    @Override
    public void close() {
        source.close();
    }
}
