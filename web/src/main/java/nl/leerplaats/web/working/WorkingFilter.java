package nl.leerplaats.web.working;

import java.util.List;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * Which students the list of the working plan shows.
 *
 * @param q words that all occur in the name of the student, or of a company, mentor or supervisor; null for any
 * @param school school id; null or empty for all
 * @param profile profile code; null or empty for all
 * @param show what is the matter with them; null for all
 */
record WorkingFilter(
        @Nullable String q,
        @Nullable String school,
        @Nullable String profile,
        @Nullable Show show) {

    /** What can be the matter with a student, or with a placement of one. */
    enum Show {
        UNPLACED,
        SHORT,
        UNSUPERVISED,
        NOT_FITTING,
        PROPOSED,
        ASKED,
        AGREED,
        PINNED
    }

    /** The address of the working plan of a space with this filter. */
    public String address(String spaceId) {
        return PageAddress.of("/spaces/" + spaceId + "/working-plan")
                .with("q", q)
                .with("school", school)
                .with("profile", profile)
                .with("show", show == null ? null : show.name())
                .toString();
    }

    List<WorkingRow> apply(List<WorkingRow> rows) {
        SearchWords words = SearchWords.of(q);
        return rows.stream()
                .filter(row -> words.isIn(row.student().names()))
                .filter(row -> isEmpty(school) || row.student().schoolId().equals(school))
                .filter(row ->
                        isEmpty(profile) || row.student().profile().code().equals(profile))
                .filter(this::isShown)
                .toList();
    }

    private boolean isShown(WorkingRow row) {
        if (show == null) {
            return true;
        }
        return switch (show) {
            case UNPLACED -> row.student().countUnplaced() > 0;
            case SHORT -> row.student().isShort();
            case UNSUPERVISED -> row.student().unsupervised();
            case NOT_FITTING -> row.lines().stream().anyMatch(line -> line.obstacle() != null);
            case PROPOSED, ASKED, AGREED, PINNED ->
                row.lines().stream()
                        .anyMatch(line -> line.isOpen() && line.status() == WorkingStatus.valueOf(show.name()));
        };
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }
}
