package nl.leerplaats.web.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerplaats.workbook.sheet.ListWriter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of companies to go and win as a sheet of a workbook, with room for who goes there and what became of it. */
@Component
class NeededSheet {

    private static final List<String> COLUMNS = List.of(
            "profiles", "areas", "places", "days", "daysPerWeek", "from", "schools", "proven", "gain", "who", "result");

    private final MessageSource messages;

    NeededSheet(MessageSource messages) {
        this.messages = messages;
    }

    String fileName(Locale locale) {
        return getMessage("needed.file", locale);
    }

    ListWriter.Sheet of(String year, List<NeededRow> rows, Locale locale) {
        return new ListWriter.Sheet(
                getMessage("needed.title", locale),
                getMessage("needed.titleOf", locale, year),
                COLUMNS.stream()
                        .map(column -> getMessage("needed.column." + column, locale))
                        .toList(),
                rows.stream().map(row -> cells(row, locale)).toList());
    }

    private List<Object> cells(NeededRow row, Locale locale) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.profiles());
        cells.add(row.areas().stream()
                .map(one -> getMessage("region.count", locale, one.name(), one.students()))
                .collect(Collectors.joining(", ")));
        cells.add(row.places());
        cells.add(row.days().isEmpty() ? getMessage("needed.anyDay", locale) : row.days());
        cells.add(row.daysPerWeek());
        cells.add(row.from());
        cells.add(row.schools().stream()
                .map(one -> getMessage("region.count", locale, one.school(), one.count()))
                .collect(Collectors.joining(", ")));
        cells.add(row.proven() ? getMessage("needed.proven", locale) : getMessage("needed.found", locale));
        cells.add(row.gain());
        cells.add("");
        cells.add("");
        return cells;
    }

    private String getMessage(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
