package nl.leerplaats.web.work;

import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.StoreFixture;

/** The same on PostgreSQL. */
@OnPostgres
class PostgresSideBySideTest extends SideBySideTest {

    @Override
    StoreFixture newFixture() {
        return StoreFixture.onPostgres();
    }
}
