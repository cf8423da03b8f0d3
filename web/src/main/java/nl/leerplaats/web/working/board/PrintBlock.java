package nl.leerplaats.web.working.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.plan.Alike;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;

/**
 * A company or a class on a page of its own: who is there on which weekday, in every period of the year.
 *
 * @param by whether it is a company or a class
 * @param name its name
 * @param more what stands under the name; empty for nothing
 * @param lines its periods in order of time, those after each other that are alike as one; those without anybody are left out
 */
public record PrintBlock(BoardPages.By by, String name, String more, List<Line> lines) {

    public PrintBlock {
        lines = List.copyOf(lines);
    }

    /**
     * A period, or periods after each other that are alike.
     *
     * @param from first day
     * @param to last day, included
     * @param days per weekday who is there, Monday first
     */
    public record Line(LocalDate from, LocalDate to, List<BoardRow.Day> days) {

        public Line {
            days = List.copyOf(days);
        }
    }

    /** All companies with students, then all classes with students in a company, each by name. */
    public static List<PrintBlock> list(Working working) {
        List<PrintBlock> blocks = new ArrayList<>(list(working, BoardPages.By.COMPANY));
        blocks.addAll(list(working, BoardPages.By.GROUP));
        return List.copyOf(blocks);
    }

    private static List<PrintBlock> list(Working working, BoardPages.By by) {
        PlanningYear year = working.plan().dataset().year();
        List<Placed> places = PlacedPlan.of(year, working.plan().plan()).listPlaces();
        Map<String, BoardRow> rows = new LinkedHashMap<>();
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (BoardPages.Span span : BoardPages.spans(year)) {
            BoardPages.filled(year, BoardPages.within(span, places), by).forEach((key, row) -> {
                rows.putIfAbsent(key, row);
                lines.computeIfAbsent(key, one -> new ArrayList<>()).add(new Line(span.from(), span.to(), row.days()));
            });
        }
        return rows.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue, NameOrder.by(BoardRow::name, BoardRow::more)))
                .map(one -> new PrintBlock(
                        by,
                        one.getValue().name(),
                        one.getValue().more(),
                        merge(lines.getOrDefault(one.getKey(), List.of()))))
                .toList();
    }

    private static List<Line> merge(List<Line> lines) {
        return Alike.runs(lines, (one, next) -> one.days().equals(next.days())).stream()
                .map(alike -> new Line(
                        alike.get(0).from(),
                        alike.get(alike.size() - 1).to(),
                        alike.get(0).days()))
                .toList();
    }
}
