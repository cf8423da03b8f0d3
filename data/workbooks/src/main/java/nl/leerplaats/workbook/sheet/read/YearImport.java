package nl.leerplaats.workbook.sheet.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.ObjectDraft;
import nl.leerplaats.workbook.sheet.row.Row;
import nl.leerplaats.workbook.sheet.text.Choices;
import org.jspecify.annotations.Nullable;

/** The calendars: one for each name on the sheet of the year, in the order in which they come. */
final class YearImport {

    private static final String CALENDAR = "calendar";

    private final ImportContext in;
    private final Map<String, List<String>> periods = new LinkedHashMap<>();

    YearImport(ImportContext in) {
        this.in = in;
    }

    /**
     * A row that says a first and a last day.
     *
     * @param row row
     * @param from first day; null where it could not be read
     * @param to last day; null where it could not be read
     */
    private record Span(
            Row row, @Nullable String from, @Nullable String to) {}

    List<Map<String, Object>> read() {
        Map<String, List<Row>> byCalendar = new LinkedHashMap<>();
        for (Row row : in.rows().of(Layout.YEAR)) {
            String calendar = in.cells().text(row, CALENDAR);
            if (calendar != null) {
                byCalendar.computeIfAbsent(calendar, key -> new ArrayList<>()).add(row);
            }
        }
        List<Map<String, Object>> result = new ArrayList<>();
        byCalendar.forEach(
                (calendar, rows) -> result.add(calendar(calendar, rows, "$.calendars[" + result.size() + "]")));
        return result;
    }

    /** The ids of the periods of a calendar in order of time; none where there is no such calendar. */
    List<String> periodsOf(String calendar) {
        return periods.getOrDefault(calendar, List.of());
    }

    /** The only calendar, where there is one; empty otherwise. */
    String only() {
        return periods.size() == 1 ? periods.keySet().iterator().next() : "";
    }

    private Map<String, Object> calendar(String id, List<Row> rows, String path) {
        List<Span> years = new ArrayList<>();
        List<Span> closures = new ArrayList<>();
        List<Span> own = new ArrayList<>();
        for (Row row : rows) {
            Choices.YearRow kind = in.cells().read(row, "kind", cell -> Choices.YEAR_ROWS.get(cell.text()));
            if (kind != null) {
                (switch (kind) {
                            case SCHOOL_YEAR -> years;
                            case CLOSURE -> closures;
                            case PERIOD -> own;
                        })
                        .add(span(row, kind));
            }
        }
        own.sort(Comparator.comparing(span -> span.from() == null ? "" : span.from()));
        ObjectDraft calendar = new ObjectDraft().put("id", id);
        firstAndLast(id, rows, years, path, calendar);
        calendar.put("closures", closures(closures, path + ".closures"));
        calendar.put("periods", periods(id, own, path + ".periods"));
        return calendar.tree();
    }

    private Span span(Row row, Choices.YearRow kind) {
        boolean oneDay = kind == Choices.YearRow.CLOSURE && row.cell("to").isEmpty();
        String from = in.cells().date(row, "from");
        return new Span(row, from, oneDay ? from : in.cells().date(row, "to"));
    }

    private void firstAndLast(String id, List<Row> rows, List<Span> years, String path, ObjectDraft calendar) {
        if (years.isEmpty()) {
            in.cells().report(rows.get(0), CALENDAR, FindingCode.NO_SCHOOL_YEAR, "", id);
            in.origins().add(path, rows.get(0), CALENDAR);
            return;
        }
        Span year = years.get(0);
        in.origins().add(path, year.row());
        calendar.put("firstDay", year.from()).put("lastDay", year.to());
        for (Span other : years.subList(1, years.size())) {
            SheetPlace first = year.row().place("kind");
            in.cells().report(other.row(), "kind", FindingCode.TWO_SCHOOL_YEARS, "", id, first);
        }
    }

    private List<Map<String, Object>> closures(List<Span> spans, String path) {
        List<Map<String, Object>> result = new ArrayList<>();
        for (Span span : spans) {
            in.origins().add(path + "[" + result.size() + "]", span.row());
            result.add(days(span).put("name", span.row().cell("name").text()).tree());
        }
        return result;
    }

    private List<Map<String, Object>> periods(String calendar, List<Span> spans, String path) {
        List<Map<String, Object>> result = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Span span : spans) {
            String own = path + "[" + result.size() + "]";
            in.origins().add(own, span.row());
            in.origins().add(own + ".id", span.row(), "name");
            String name = span.row().cell("name").text();
            if (name.isEmpty()) {
                in.cells().missing(span.row(), "name");
            } else {
                ids.add(name);
            }
            result.add(days(span).put("id", name.isEmpty() ? null : name).tree());
        }
        periods.put(calendar, ids);
        return result;
    }

    private static ObjectDraft days(Span span) {
        return new ObjectDraft().put("from", span.from()).put("to", span.to());
    }
}
