package nl.leerplaats.web.store;

/** The same on PostgreSQL. */
@OnPostgres
class PostgresSeveralAtOnceTest extends SeveralAtOnceTest {

    @Override
    StoreFixture newFixture() {
        return StoreFixture.onPostgres();
    }
}
