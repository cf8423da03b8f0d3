package nl.leerplaats.web.store.plan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.space.SpaceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The moves that schools propose. An answer is given once. */
public final class ProposedMoveStore {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SpaceStore spaces;
    private final Clock clock;

    public ProposedMoveStore(JdbcClient jdbc, TransactionTemplate transaction, SpaceStore spaces, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.spaces = spaces;
        this.clock = clock;
    }

    /**
     * Keeps a proposal; tells whether it did, for one that waits already is not kept twice.
     *
     * @param from from which day on; null for as soon as can be
     * @param by who proposes it, where known
     */
    public boolean add(
            String spaceId,
            String studentId,
            String companyId,
            @Nullable LocalDate from,
            String note,
            @Nullable String by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            spaces.lock(spaceId);
            boolean waits = list(spaceId).stream()
                    .anyMatch(one -> one.isOpen()
                            && one.studentId().equals(studentId)
                            && one.companyId().equals(companyId)
                            && Objects.equals(one.from(), from));
            if (waits) {
                return false;
            }
            long number = 1 + Tables.lastNumber(jdbc, "proposed_move", spaceId);
            jdbc.sql(
                            "insert into proposed_move (space_id, number, student_id, company_id, from_day, note, made, made_by, reason)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, '')")
                    .param(spaceId)
                    .param(number)
                    .param(Tables.key(studentId))
                    .param(Tables.key(companyId))
                    .param(from == null ? null : Date.valueOf(from))
                    .param(Tables.cut(note, ProposedMove.LONGEST))
                    .param(Tables.moment(clock.instant()))
                    .param(Tables.cutIfAny(by, LONGEST_NAME))
                    .update();
            return true;
        }));
    }

    /** All proposals of a space, the newest first. */
    public List<ProposedMove> list(String spaceId) {
        return jdbc.sql("select * from proposed_move where space_id = ? order by number desc")
                .param(spaceId)
                .query((row, line) -> move(row))
                .list();
    }

    /** One proposal. */
    public Optional<ProposedMove> find(String spaceId, long number) {
        return jdbc.sql("select * from proposed_move where space_id = ? and number = ?")
                .params(spaceId, number)
                .query((row, line) -> move(row))
                .optional();
    }

    /** Answers a proposal; tells whether it still waited. */
    public boolean answer(
            String spaceId, ProposedMove move, ProposedMove.Answer answer, String reason, @Nullable String by) {
        return jdbc.sql("update proposed_move set answer = ?, reason = ?, answered = ?, answered_by = ?"
                                + " where space_id = ? and number = ? and made = ? and answer is null")
                        .param(answer.name())
                        .param(Tables.cut(reason, ProposedMove.LONGEST))
                        .param(Tables.moment(clock.instant()))
                        .param(Tables.cutIfAny(by, LONGEST_NAME))
                        .param(spaceId)
                        .param(move.number())
                        .param(Tables.moment(move.made()))
                        .update()
                == 1;
    }

    /** Takes a proposal back; tells whether it still waited. */
    public boolean withdraw(String spaceId, ProposedMove move) {
        return jdbc.sql("delete from proposed_move where space_id = ? and number = ? and made = ? and answer is null")
                        .params(spaceId, move.number(), Tables.moment(move.made()))
                        .update()
                == 1;
    }

    private static ProposedMove move(ResultSet row) throws SQLException {
        Date from = row.getDate("from_day");
        String answer = row.getString("answer");
        return new ProposedMove(
                row.getLong("number"),
                Tables.key(row, "student_id"),
                Tables.key(row, "company_id"),
                from == null ? null : from.toLocalDate(),
                row.getString("note"),
                Tables.moment(row, "made"),
                row.getString("made_by"),
                answer == null ? null : ProposedMove.Answer.valueOf(answer),
                row.getString("reason"),
                answer == null ? null : Tables.moment(row, "answered"),
                row.getString("answered_by"));
    }
}
