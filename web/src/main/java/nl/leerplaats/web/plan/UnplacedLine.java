package nl.leerplaats.web.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.StoredPlan;
import org.jspecify.annotations.Nullable;

/**
 * A request without a placement, with what is known of the reason.
 *
 * @param studentId the student
 * @param student name of the student
 * @param school name of the school
 * @param profile profile
 * @param period name of the period
 * @param from first day
 * @param to last day, included
 * @param weeks school weeks in between
 * @param reason why no company fits; null where one does
 */
record UnplacedLine(
        String studentId,
        String student,
        String school,
        Profile profile,
        String period,
        LocalDate from,
        LocalDate to,
        int weeks,
        @Nullable String reason) {

    /** The first requests of these students without a placement. */
    static List<UnplacedLine> listOf(StoredPlan plan, List<StudentRow> students, int most, Locale locale) {
        Map<RequestKey, Finding> reasons = reasons(plan);
        Texts texts = Texts.of(locale);
        return students.stream()
                .flatMap(row -> row.stages().stream()
                        .filter(StageRow::isUnplaced)
                        .map(stage -> line(row, stage, reasons.get(stage.key()), texts)))
                .limit(most)
                .toList();
    }

    private static UnplacedLine line(StudentRow row, StageRow stage, @Nullable Finding reason, Texts texts) {
        return new UnplacedLine(
                row.id(),
                row.name(),
                row.school(),
                row.profile(),
                stage.period(),
                stage.from(),
                stage.to(),
                stage.weeks(),
                reason == null ? null : texts.finding(reason));
    }

    /** What the input check says of requests that no company fits. */
    private static Map<RequestKey, Finding> reasons(StoredPlan plan) {
        Map<RequestKey, Finding> reasons = new LinkedHashMap<>();
        for (Finding finding : plan.dataset().findings()) {
            if (finding.code() == FindingCode.NO_CANDIDATE) {
                reasons.put(
                        new RequestKey(
                                finding.arguments().get(0), finding.arguments().get(1)),
                        finding);
            }
        }
        return reasons;
    }
}
