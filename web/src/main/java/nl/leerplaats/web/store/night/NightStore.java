package nl.leerplaats.web.store.night;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerplaats.web.store.db.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What spaces do by themselves, and their nights. */
public final class NightStore {

    private static final int SHOWN = 30;

    private final JdbcClient jdbc;

    public NightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a space does by itself. */
    public NightSettings settings(String spaceId) {
        return jdbc.sql("select * from night_setting where space_id = ?")
                .param(spaceId)
                .query((row, line) -> settings(row))
                .optional()
                .orElse(NightSettings.USUAL);
    }

    private static NightSettings settings(ResultSet row) throws SQLException {
        return new NightSettings(
                row.getBoolean("nightly"),
                LocalTime.parse(row.getString("at_time")),
                row.getBoolean("at_once"),
                row.getInt("seconds"),
                row.getString("mail"));
    }

    /** Keeps what a space does by itself from now on. */
    public void keep(String spaceId, NightSettings settings) {
        jdbc.sql("delete from night_setting where space_id = ?").param(spaceId).update();
        jdbc.sql(
                        "insert into night_setting (space_id, nightly, at_time, at_once, seconds, mail) values (?, ?, ?, ?, ?, ?)")
                .param(spaceId)
                .param(settings.nightly())
                .param(settings.at().toString())
                .param(settings.atOnce())
                .param(settings.seconds())
                .param(Tables.cut(settings.mail(), NightSettings.LONGEST_MAIL))
                .update();
    }

    /**
     * A space with a working plan.
     *
     * @param id its id
     * @param settings what it does by itself
     * @param last its last night; null where it had none
     * @param since since when it has a working plan
     */
    public record Sleeper(
            String id, NightSettings settings, @Nullable LocalDate last, Instant since) {}

    /** The spaces with a working plan. */
    public List<Sleeper> listSleepers() {
        Map<String, NightSettings> settings = jdbc
                .sql("select * from night_setting")
                .query((row, line) -> Map.entry(row.getString("space_id"), settings(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return jdbc.sql("select space.id, (select max(night) from night where night.space_id = space.id) as last,"
                        + " (select min(made) from working_plan where working_plan.space_id = space.id) as since"
                        + " from space where space.working_version is not null order by space.id")
                .query((row, line) -> new Sleeper(
                        row.getString("id"),
                        settings.getOrDefault(row.getString("id"), NightSettings.USUAL),
                        row.getObject("last", LocalDate.class),
                        Tables.moment(row, "since")))
                .list();
    }

    /** Begins a night of a space; tells whether nobody had begun it. The row of the space is locked by the caller. */
    public boolean begin(String spaceId, LocalDate night, Instant now) {
        if (find(spaceId, night).isPresent()) {
            return false;
        }
        jdbc.sql("insert into night (space_id, night, begun) values (?, ?, ?)")
                .params(spaceId, night, Tables.moment(now))
                .update();
        return true;
    }

    /** Ends a night. */
    public void end(String spaceId, LocalDate night, Instant now, NightOutcome outcome, @Nullable String replanId) {
        jdbc.sql("update night set ended = ?, outcome = ?, replan_id = ? where space_id = ? and night = ?")
                .param(Tables.moment(now))
                .param(outcome.name())
                .param(replanId)
                .param(spaceId)
                .param(night)
                .update();
    }

    /** Finds a night. */
    public Optional<Night> find(String spaceId, LocalDate night) {
        return jdbc.sql("select * from night where space_id = ? and night = ?")
                .params(spaceId, night)
                .query((row, line) -> night(row))
                .optional();
    }

    /** The last nights of a space, the newest first. */
    public List<Night> list(String spaceId) {
        return jdbc.sql("select * from night where space_id = ? order by night desc limit " + SHOWN)
                .param(spaceId)
                .query((row, line) -> night(row))
                .list();
    }

    private static Night night(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended", OffsetDateTime.class);
        String outcome = row.getString("outcome");
        return new Night(
                row.getObject("night", LocalDate.class),
                Tables.moment(row, "begun"),
                ended == null ? null : ended.toInstant(),
                outcome == null ? null : NightOutcome.valueOf(outcome),
                row.getString("replan_id"));
    }

    /** Moment of the newest file of records that was taken out of the watched folder of a space. */
    public Optional<Instant> newestFile(String spaceId) {
        return jdbc.sql("select newest_file from space where id = ? and newest_file is not null")
                .param(spaceId)
                .query((row, line) -> Tables.moment(row, "newest_file"))
                .optional();
    }

    /** Notes the moment of a file of records that was taken; an earlier one changes nothing. */
    public void noteFile(String spaceId, Instant moment) {
        jdbc.sql("update space set newest_file = ? where id = ? and (newest_file is null or newest_file < ?)")
                .params(Tables.moment(moment), spaceId, Tables.moment(moment))
                .update();
    }

    /**
     * A space of which the data or the working plan changed since anybody looked.
     *
     * @param id its id
     * @param state what its data and its working plan are now
     */
    public record Changed(String id, String state) {}

    /** The spaces with a working plan of which something changed since {@link #noteWatched}. */
    public List<Changed> listChanged() {
        return jdbc
                .sql("select id, stamp, working_version, watched from space where working_version is not null")
                .query((row, line) -> Map.entry(
                        new Changed(row.getString("id"), state(row.getString("stamp"), row.getLong("working_version"))),
                        row.getString("watched")))
                .list()
                .stream()
                .filter(one -> !one.getKey().state().equals(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the data and the working plan of a space are, as one word. */
    public static String state(String stamp, long version) {
        return stamp + "/" + version;
    }

    /** Notes how a space was when somebody looked. */
    public void noteWatched(Changed looked) {
        jdbc.sql("update space set watched = ? where id = ?")
                .params(looked.state(), looked.id())
                .update();
    }
}
