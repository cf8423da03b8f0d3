package nl.leerplaats.web.store.plan;

import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.StoreFixture;

/** The same on PostgreSQL. */
@OnPostgres
class PostgresPlanStoreTest extends PlanStoreTest {

    @Override
    StoreFixture newFixture() {
        return StoreFixture.onPostgres();
    }
}
