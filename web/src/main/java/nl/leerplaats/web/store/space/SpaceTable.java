package nl.leerplaats.web.store.space;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.store.db.Tables;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row of each space. */
final class SpaceTable {

    private static final int LONGEST_NAME = 400;

    private final JdbcClient jdbc;

    SpaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row.
     *
     * @param space what lists show
     * @param stamp another one after each change of the data, whoever made it
     */
    record Row(PlanningSpace space, String stamp) {

        Row with(PlanningSpace changed) {
            return new Row(changed, UUID.randomUUID().toString());
        }
    }

    Row insert(StoredDataset stored) {
        Dataset dataset = stored.dataset();
        String stamp = UUID.randomUUID().toString();
        jdbc.sql(
                        "insert into space (id, name, school_years, example, created, touched, change_number, students, companies,"
                                + " requests, set_aside, stamp) values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, 0, ?)")
                .params(
                        stored.id(),
                        Tables.cut(stored.name(), LONGEST_NAME),
                        schoolYears(dataset),
                        stored.example(),
                        Tables.moment(stored.since()),
                        Tables.moment(stored.since()),
                        dataset.students().size(),
                        dataset.companies().size(),
                        countRequests(dataset),
                        stamp)
                .update();
        return find(stored.id()).orElseThrow();
    }

    static int countRequests(Dataset dataset) {
        return dataset.students().stream()
                .mapToInt(student -> student.requests().size())
                .sum();
    }

    /** From the first calendar year to the last, as a school year is written. */
    static String schoolYears(Dataset dataset) {
        IntSummaryStatistics years = dataset.calendars().stream()
                .flatMap(one -> Stream.of(one.firstDay(), one.lastDay()))
                .mapToInt(LocalDate::getYear)
                .summaryStatistics();
        return years.getCount() == 0 ? "" : years.getMin() + "-" + years.getMax();
    }

    /** All spaces, the one that changed last first. */
    List<PlanningSpace> list() {
        return jdbc.sql("select * from space order by touched desc, id")
                .query((row, line) -> row(row).space())
                .list();
    }

    Optional<Row> find(String id) {
        return jdbc.sql("select * from space where id = ?")
                .param(id)
                .query((row, line) -> row(row))
                .optional();
    }

    /** The row of a space, which no other transaction changes before this one ends. */
    Optional<Row> lock(String id) {
        return jdbc.sql("select * from space where id = ? for update")
                .param(id)
                .query((row, line) -> row(row))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        PlanningSpace space = new PlanningSpace(
                row.getString("id"),
                row.getString("name"),
                row.getString("school_years"),
                row.getBoolean("example"),
                Tables.moment(row, "created"),
                Tables.moment(row, "touched"),
                row.getLong("change_number"),
                row.getInt("students"),
                row.getInt("companies"),
                row.getInt("requests"),
                row.getInt("set_aside"),
                Tables.number(row, "working_version"));
        return new Row(space, row.getString("stamp"));
    }

    void update(Row row) {
        PlanningSpace space = row.space();
        jdbc.sql("update space set school_years = ?, touched = ?, change_number = ?, students = ?, companies = ?,"
                        + " requests = ?, set_aside = ?, stamp = ? where id = ?")
                .params(
                        space.schoolYears(),
                        Tables.moment(space.touched()),
                        space.number(),
                        space.students(),
                        space.companies(),
                        space.requests(),
                        space.setAside(),
                        row.stamp(),
                        space.id())
                .update();
    }

    void rename(String id, String name) {
        jdbc.sql("update space set name = ? where id = ?")
                .params(Tables.cut(name, LONGEST_NAME), id)
                .update();
    }

    void delete(String id) {
        jdbc.sql("delete from space where id = ?").param(id).update();
    }
}
