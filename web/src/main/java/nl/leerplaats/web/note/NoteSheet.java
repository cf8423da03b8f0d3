package nl.leerplaats.web.note;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.document.csv.CsvTable;
import nl.leerplaats.web.store.space.CompanyNote;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Notes on companies as a table for a spreadsheet. */
@Component
class NoteSheet {

    private static final List<String> COLUMNS = List.of("companyId", "company", "day", "by", "shared", "text");

    private final MessageSource messages;
    private final Clock clock;

    NoteSheet(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String fileName(Locale locale) {
        return messages.getMessage("note.file", null, locale);
    }

    CsvTable of(List<CompanyNote> notes, List<Company> companies, Locale locale) {
        Map<String, String> names = companies.stream().collect(Collectors.toMap(Company::id, Company::shownName));
        return new CsvTable(
                COLUMNS.stream()
                        .map(column -> messages.getMessage("note.column." + column, null, locale))
                        .toList(),
                notes.stream().map(note -> row(note, names, locale)).toList());
    }

    private List<String> row(CompanyNote note, Map<String, String> names, Locale locale) {
        return List.of(
                note.companyId(),
                names.getOrDefault(note.companyId(), ""),
                note.made().atZone(clock.getZone()).toLocalDate().toString(),
                Objects.requireNonNullElse(note.by(), ""),
                note.shared()
                        ? messages.getMessage("note.yes", null, locale)
                        : messages.getMessage("note.no", null, locale),
                note.text());
    }
}
