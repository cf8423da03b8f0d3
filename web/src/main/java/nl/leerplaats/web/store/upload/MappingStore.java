package nl.leerplaats.web.store.upload;

import java.util.Optional;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.space.SpaceStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The column mapping of each space, at most one. */
public final class MappingStore {

    private static final int LONGEST_NAME = 400;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SpaceStore spaces;

    public MappingStore(JdbcClient jdbc, TransactionTemplate transaction, SpaceStore spaces) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.spaces = spaces;
    }

    /** Keeps the mapping of a space, in place of the one before. */
    public void keep(String spaceId, KeptMapping mapping) {
        transaction.executeWithoutResult(status -> {
            spaces.lockIfThere(spaceId);
            remove(spaceId);
            jdbc.sql("insert into column_mapping (space_id, file_name, kept, content) values (?, ?, ?, ?)")
                    .params(
                            spaceId,
                            Tables.cut(mapping.fileName(), LONGEST_NAME),
                            Tables.moment(mapping.since()),
                            mapping.content().replace('\0', '\uFFFD'))
                    .update();
        });
    }

    /** Finds the mapping of a space. */
    public Optional<KeptMapping> find(String spaceId) {
        return jdbc.sql("select * from column_mapping where space_id = ?")
                .param(spaceId)
                .query((row, line) -> new KeptMapping(
                        row.getString("file_name"), Tables.moment(row, "kept"), row.getString("content")))
                .optional();
    }

    /** Forgets the mapping of a space. */
    public void remove(String spaceId) {
        jdbc.sql("delete from column_mapping where space_id = ?").param(spaceId).update();
    }
}
