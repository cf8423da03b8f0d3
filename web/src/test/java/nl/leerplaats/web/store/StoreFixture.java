package nl.leerplaats.web.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.web.store.db.StoreConfig;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.WebSettings;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database as the application has it, in memory or in a folder, and any number of stores on it. */
public final class StoreFixture implements AutoCloseable {

    private final HikariDataSource source;
    private final Store store;

    private StoreFixture(String folder, String url) {
        WebSettings settings = new WebSettings(Language.NL, false, 1, 1, folder, url, "", false, List.of());
        source = new StoreConfig().dataSource(settings);
        Flyway.configure()
                .dataSource(source)
                .placeholders(Map.of("blob", "blob"))
                .load()
                .migrate();
        store = open();
    }

    /** An empty database in memory. */
    public static StoreFixture inMemory() {
        return new StoreFixture("", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
    }

    /** The database of a folder. */
    public static StoreFixture in(Path folder) {
        return new StoreFixture(folder.toString(), "");
    }

    /** The store that was opened with the database. */
    public Store store() {
        return store;
    }

    /** One more store on the same database, as another process or the next start has it. */
    public Store open() {
        return new Store(jdbc(), new TransactionTemplate(new JdbcTransactionManager(source)), Clock.systemUTC());
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
