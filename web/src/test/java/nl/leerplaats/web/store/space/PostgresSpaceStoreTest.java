package nl.leerplaats.web.store.space;

import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.StoreFixture;

/** The same on PostgreSQL. */
@OnPostgres
class PostgresSpaceStoreTest extends SpaceStoreTest {

    @Override
    StoreFixture newFixture() {
        return StoreFixture.onPostgres();
    }
}
