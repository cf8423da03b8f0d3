package nl.leerplaats.web.store.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.space.SpaceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What companies were asked and answered. Nothing is ever written over. */
public final class CallStore {

    /** A note has at most this many characters. */
    public static final int LONGEST_NOTE = 2000;

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SpaceStore spaces;
    private final Clock clock;

    public CallStore(JdbcClient jdbc, TransactionTemplate transaction, SpaceStore spaces, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** Notes a call; gives its number. */
    public long add(
            String spaceId,
            String companyId,
            @Nullable RequestKey about,
            Call.@Nullable Answer answer,
            String note,
            @Nullable String by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            spaces.lock(spaceId);
            long number = 1 + Tables.lastNumber(jdbc, "phone_call", spaceId);
            jdbc.sql(
                            "insert into phone_call (space_id, number, company_id, student_id, period_id, made, made_by, answer, note)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(spaceId)
                    .param(number)
                    .param(Tables.key(companyId))
                    .param(about == null ? null : Tables.key(about.studentId()))
                    .param(about == null ? null : Tables.key(about.periodId()))
                    .param(Tables.moment(clock.instant()))
                    .param(Tables.cutIfAny(by, LONGEST_NAME))
                    .param(answer == null ? null : answer.name())
                    .param(Tables.cut(note, LONGEST_NOTE))
                    .update();
            return number;
        }));
    }

    /** All calls of a space, the newest first. */
    public List<Call> list(String spaceId) {
        return jdbc.sql("select * from phone_call where space_id = ? order by number desc")
                .param(spaceId)
                .query((row, line) -> call(row))
                .list();
    }

    private static Call call(ResultSet row) throws SQLException {
        String student = Tables.keyIfAny(row, "student_id");
        String period = Tables.keyIfAny(row, "period_id");
        String answer = row.getString("answer");
        return new Call(
                row.getLong("number"),
                Tables.key(row, "company_id"),
                student == null || period == null ? null : new RequestKey(student, period),
                Tables.moment(row, "made"),
                row.getString("made_by"),
                answer == null ? null : Call.Answer.valueOf(answer),
                row.getString("note"));
    }
}
