package nl.leerplaats.document;

import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.stage.Stage;
import nl.leerplaats.document.visit.Unvisited;
import nl.leerplaats.document.visit.VisitPlan;
import nl.leerplaats.document.visit.VisitPlanner;
import nl.leerplaats.document.visit.VisitSettings;

/** The visits of supervisors, as the papers and the pages have them alike. */
public final class SupervisorVisits {

    private SupervisorVisits() {}

    /** The supervisors with students who have a placement, in the order of the dataset. */
    public static List<Supervisor> listSupervisors(PlanBook book) {
        return book.year().dataset().supervisors().stream()
                .filter(one -> !book.ofSupervisor(one.id()).isEmpty())
                .toList();
    }

    /** The visits of a supervisor. */
    public static VisitPlan plan(PlanBook book, Supervisor supervisor, VisitSettings settings) {
        return VisitPlanner.plan(
                supervisor, book.year().getSchool(supervisor.schoolId()), book.ofSupervisor(supervisor.id()), settings);
    }

    /** Why visits of a placement are missing, in a sentence. */
    public static String missing(Unvisited one, Locale locale) {
        return missing(one, DocumentTexts.of(locale));
    }

    static String missing(Unvisited one, DocumentTexts texts) {
        Stage stage = one.stage();
        return texts.get(
                "visits.missing." + one.reason().name(),
                stage.student().shownName(),
                stage.company().shownName(),
                stage.periodName(),
                Integer.toString(one.planned()),
                Integer.toString(one.wanted()),
                texts.days(stage));
    }
}
