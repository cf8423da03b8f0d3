package nl.leerplaats.web.store.space;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.web.store.db.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The notes on companies. Who may see which one is not known here. */
public final class CompanyNoteStore {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SpaceStore spaces;
    private final Clock clock;

    public CompanyNoteStore(JdbcClient jdbc, TransactionTemplate transaction, SpaceStore spaces, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.spaces = spaces;
        this.clock = clock;
    }

    /**
     * Writes a note down.
     *
     * @param schoolId the school that writes it; null for the region
     * @param by who writes it, where known
     */
    public void add(
            String spaceId,
            String companyId,
            @Nullable String schoolId,
            boolean shared,
            @Nullable String by,
            String text) {
        transaction.executeWithoutResult(status -> {
            spaces.lock(spaceId);
            long number = 1 + Tables.lastNumber(jdbc, "company_note", spaceId);
            jdbc.sql("insert into company_note (space_id, number, company_id, school_id, shared, made, made_by, note)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(spaceId)
                    .param(number)
                    .param(Tables.key(companyId))
                    .param(Tables.keyIfAny(schoolId))
                    .param(shared)
                    .param(Tables.moment(clock.instant()))
                    .param(Tables.cutIfAny(by, LONGEST_NAME))
                    .param(Tables.cut(text, CompanyNote.LONGEST))
                    .update();
        });
    }

    /** All notes of a space, the newest first. */
    public List<CompanyNote> list(String spaceId) {
        return jdbc.sql("select * from company_note where space_id = ? order by number desc")
                .param(spaceId)
                .query((row, line) -> note(row))
                .list();
    }

    /** One note. */
    public Optional<CompanyNote> find(String spaceId, long number) {
        return jdbc.sql("select * from company_note where space_id = ? and number = ?")
                .params(spaceId, number)
                .query((row, line) -> note(row))
                .optional();
    }

    /** Shares a note with all who work in the space, or no longer; tells whether that is otherwise by it. */
    public boolean setShared(String spaceId, CompanyNote note, boolean shared) {
        return jdbc.sql("update company_note set shared = ?"
                                + " where space_id = ? and number = ? and made = ? and shared <> ?")
                        .params(shared, spaceId, note.number(), Tables.moment(note.made()), shared)
                        .update()
                == 1;
    }

    /** Takes a note away; tells whether it was still there. */
    public boolean remove(String spaceId, CompanyNote note) {
        return jdbc.sql("delete from company_note where space_id = ? and number = ? and made = ?")
                        .params(spaceId, note.number(), Tables.moment(note.made()))
                        .update()
                == 1;
    }

    private static CompanyNote note(ResultSet row) throws SQLException {
        return new CompanyNote(
                row.getLong("number"),
                Tables.key(row, "company_id"),
                Tables.keyIfAny(row, "school_id"),
                row.getBoolean("shared"),
                Tables.moment(row, "made"),
                row.getString("made_by"),
                row.getString("note"));
    }
}
