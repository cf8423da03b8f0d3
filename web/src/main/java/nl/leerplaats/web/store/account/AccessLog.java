package nl.leerplaats.web.store.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.leerplaats.web.store.db.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what: log-in, invitations, members, notes. */
@Component
public class AccessLog {

    private static final String SELECT =
            "select happened, kind, who.name as who, about.name as about, space.name as space from access_log"
                    + " left join account who on who.id = access_log.account_id"
                    + " left join account about on about.id = access_log.about_id"
                    + " left join space on space.id = access_log.space_id";

    private final JdbcClient jdbc;

    public AccessLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a line.
     *
     * @param accountId who did it; null where nobody knows
     * @param aboutId the account that it is about; null for none
     * @param spaceId the space that it is about; null for none
     */
    public void add(
            Instant now, LogKind kind, @Nullable String accountId, @Nullable String aboutId, @Nullable String spaceId) {
        jdbc.sql("insert into access_log (happened, kind, account_id, about_id, space_id) values (?, ?, ?, ?, ?)")
                .param(Tables.moment(now))
                .param(kind.name())
                .param(accountId)
                .param(aboutId)
                .param(spaceId)
                .update();
    }

    /** The last lines, of everything or of a space, the newest first. */
    public List<LogLine> list(@Nullable String spaceId, int most) {
        String last = " order by number desc fetch first " + most + " rows only";
        return spaceId == null
                ? lines(jdbc.sql(SELECT + last))
                : lines(jdbc.sql(SELECT + " where access_log.space_id = ?" + last)
                        .param(spaceId));
    }

    /** All lines of some kinds about a space, the newest first. */
    public List<LogLine> list(String spaceId, Set<LogKind> kinds) {
        return lines(jdbc.sql(SELECT + " where access_log.space_id = :space and kind in (:kinds) order by number desc")
                .param("space", spaceId)
                .param("kinds", kinds.stream().map(LogKind::name).toList()));
    }

    private static List<LogLine> lines(JdbcClient.StatementSpec asked) {
        return asked.query((row, line) -> new LogLine(
                        Tables.moment(row, "happened"),
                        LogKind.valueOf(row.getString("kind")),
                        row.getString("who"),
                        row.getString("about"),
                        row.getString("space")))
                .list();
    }

    /** Deletes lines from before a moment. */
    public void deleteBefore(Instant moment) {
        jdbc.sql("delete from access_log where happened < ?")
                .param(Tables.moment(moment))
                .update();
    }
}
