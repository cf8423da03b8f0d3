package nl.leerplaats.web.store.account;

import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.StoreFixture;

/** The same on PostgreSQL. */
@OnPostgres
class PostgresAccountStoreTest extends AccountStoreTest {

    @Override
    StoreFixture newFixture() {
        return StoreFixture.onPostgres();
    }
}
