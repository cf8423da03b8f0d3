package nl.leerplaats.web.plan;

import java.util.List;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * Which students the table shows.
 *
 * @param q words that all occur in the name of the student, or of a company, mentor or supervisor; null for any
 * @param school school id; null or empty for all
 * @param profile profile code; null or empty for all
 * @param show what is the matter with them; null for all
 */
record StudentFilter(
        @Nullable String q,
        @Nullable String school,
        @Nullable String profile,
        @Nullable Show show) {

    /** What can be the matter with a student's plan. */
    enum Show {
        MISSING,
        UNPLACED,
        SHORT,
        UNSUPERVISED
    }

    /** The address of the students of a plan with this filter. */
    public String address(String planId) {
        return PageAddress.of("/plans/" + planId)
                .with("q", q)
                .with("school", school)
                .with("profile", profile)
                .with("show", show == null ? null : show.name())
                .toString();
    }

    /** Tells whether the table shows all students. */
    public boolean isEmpty() {
        return isEmpty(q) && isEmpty(school) && isEmpty(profile) && show == null;
    }

    /** Tells whether the table shows who has no place. */
    public boolean isMissing() {
        return show == Show.MISSING || show == Show.UNPLACED;
    }

    List<StudentRow> apply(List<StudentRow> rows) {
        SearchWords words = SearchWords.of(q);
        return rows.stream()
                .filter(row -> words.isIn(row.names()))
                .filter(row -> isEmpty(school) || row.schoolId().equals(school))
                .filter(row -> isEmpty(profile) || row.profile().code().equals(profile))
                .filter(this::isShown)
                .toList();
    }

    private boolean isShown(StudentRow row) {
        if (show == null) {
            return true;
        }
        return switch (show) {
            case MISSING -> row.countUnplaced() > 0 || row.isShort();
            case UNPLACED -> row.countUnplaced() > 0;
            case SHORT -> row.isShort();
            case UNSUPERVISED -> row.unsupervised();
        };
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }
}
