package nl.leerplaats.data.validate;

import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.year.PlanningYear;

/** Checks the records of a dataset against each other. */
public final class DatasetValidator {

    private DatasetValidator() {}

    /**
     * Finds what leaves the cost undefined (docs/data-format.md, dataset): a dataset with any of these is refused. Values that could not be read
     * ({@link nl.leerplaats.data.finding.Unread}) are passed over: there is a finding about them already.
     */
    public static void checkErrors(Dataset dataset, FindingCollector findings) {
        new CalendarChecks(findings).check(dataset);
        RecordChecks records = new RecordChecks(dataset, findings);
        records.check();
        new BaselineChecks(dataset, records, findings).check();
        new PlausibilityChecks(dataset, findings).checkErrors();
    }

    /** Finds values that nobody means, also in a dataset that has errors, so that everything is reported at once. What could not be read is passed over. */
    public static void checkValues(Dataset dataset, FindingCollector findings) {
        new PlausibilityChecks(dataset, findings).checkWarnings();
        new ContactChecks(findings).check(dataset);
    }

    /** Finds what the reader of an accepted dataset should know. */
    public static void checkWarnings(Dataset accepted, FindingCollector findings) {
        PlanningYear year = PlanningYear.of(accepted);
        DocumentPaths paths = DocumentPaths.of(accepted);
        new EmptyChecks(findings).check(accepted);
        new TeachingDayChecks(findings).check(accepted);
        new DroppedChecks(year, paths, findings).check();
        if (!accepted.companies().isEmpty()) {
            // Where there is no company at all, that is one finding, and not one for each request and student.
            new RequestChecks(year, paths, findings).check();
            new TotalChecks(year, paths, findings).check();
        }
        new CompanyChecks(year, findings).check();
        new PinnedChecks(year, paths, findings).check();
        new SupervisorChecks(year, findings).check();
        checkValues(accepted, findings);
    }
}
