package nl.leerplaats.web.note;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.School;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.CompanyNote;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import org.springframework.stereotype.Component;

/** The notes on companies that somebody sees: what pages show, and no others. */
@Component
public class CompanyNotes {

    private final Store store;

    CompanyNotes(Store store) {
        this.store = store;
    }

    /** The notes on a company, the newest first. */
    public List<NoteLine> of(Viewer viewer, String spaceId, String companyId) {
        Map<String, String> schools = schools(spaceId).stream().collect(Collectors.toMap(School::id, School::name));
        return list(viewer, spaceId).stream()
                .filter(note -> note.companyId().equals(companyId))
                .map(note -> line(viewer, note, schools))
                .toList();
    }

    /** How many there are of each company that has any. */
    public Map<String, Long> counts(Viewer viewer, String spaceId) {
        return list(viewer, spaceId).stream()
                .collect(Collectors.groupingBy(CompanyNote::companyId, Collectors.counting()));
    }

    /** The schools for which somebody writes; empty for who writes for the region, or where nobody logs in. */
    public List<School> writers(Viewer viewer, String spaceId) {
        return schools(spaceId).stream()
                .filter(one -> viewer.schools().contains(one.id()))
                .toList();
    }

    /** All notes that somebody sees, the newest first. */
    List<CompanyNote> list(Viewer viewer, String spaceId) {
        return store.notes().list(spaceId).stream()
                .filter(note -> NoteRights.isSeen(viewer, note))
                .toList();
    }

    private List<School> schools(String spaceId) {
        StoredDataset space = store.spaces().find(spaceId).orElseThrow(() -> new NotFoundException("space", spaceId));
        return space.dataset().schools();
    }

    private static NoteLine line(Viewer viewer, CompanyNote note, Map<String, String> schools) {
        String school = note.schoolId();
        return new NoteLine(
                note.number(),
                note.made(),
                note.by(),
                school == null ? "" : schools.getOrDefault(school, school),
                note.shared(),
                NoteRights.isOwn(viewer, note),
                NoteRights.mayRemove(viewer, note),
                note.text());
    }
}
