package nl.leerplaats.web.backup;

import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.StoreFixture;

/** The same on PostgreSQL. */
@OnPostgres
class PostgresBackupTest extends BackupTest {

    @Override
    StoreFixture newFixture() {
        return StoreFixture.onPostgres();
    }
}
