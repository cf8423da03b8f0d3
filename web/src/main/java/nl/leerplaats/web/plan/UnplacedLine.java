package nl.leerplaats.web.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.plan.StoredPlan;

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
 * @param reason why, and what can be changed
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
        String reason) {

    /** The first requests of these students without a placement. */
    static List<UnplacedLine> listOf(StoredPlan plan, PlanTables tables, int most, Locale locale) {
        Map<RequestKey, Finding> nowhere = nowhere(plan);
        Texts texts = Texts.of(locale);
        Names names = Names.of(plan.dataset().dataset());
        return tables.students().stream()
                .flatMap(row ->
                        row.stages().stream().filter(StageRow::isUnplaced).map(stage -> new Open(row, stage)))
                .limit(most)
                .map(open -> line(open, sentence(plan, tables, open.stage().key(), nowhere, texts, names)))
                .toList();
    }

    private record Open(StudentRow row, StageRow stage) {}

    /** The sentence of the input check where no company fits, for it says how many each rule removes. */
    private static String sentence(
            StoredPlan plan,
            PlanTables tables,
            RequestKey key,
            Map<RequestKey, Finding> nowhere,
            Texts texts,
            Names names) {
        Finding finding = nowhere.get(key);
        PlannedRequest request = Objects.requireNonNull(plan.dataset().year().findRequest(key));
        return finding == null ? texts.reason(tables.reasons().of(request)) : texts.finding(finding, names);
    }

    private static UnplacedLine line(Open open, String reason) {
        StudentRow row = open.row();
        StageRow stage = open.stage();
        return new UnplacedLine(
                row.id(),
                row.name(),
                row.school(),
                row.profile(),
                stage.period(),
                stage.from(),
                stage.to(),
                stage.weeks(),
                reason);
    }

    /** What the input check says of requests that no company fits. */
    private static Map<RequestKey, Finding> nowhere(StoredPlan plan) {
        Map<RequestKey, Finding> reasons = new LinkedHashMap<>();
        for (Finding finding : plan.dataset().findings()) {
            if (finding.code() == FindingCode.NO_CANDIDATE) {
                reasons.put(
                        new RequestKey(
                                String.valueOf(finding.argument("student")),
                                String.valueOf(finding.argument("period"))),
                        finding);
            }
        }
        return reasons;
    }
}
