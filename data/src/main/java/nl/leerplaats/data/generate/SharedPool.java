package nl.leerplaats.data.generate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weights;

/**
 * Turns an instance into one of schools that share a pool with fewer companies than they need: most companies were won by the school next to them, some
 * by two, the exam year is urgent, and what cannot be placed is to be shared out.
 */
final class SharedPool {

    /** Points of {@code schoolShare}: four times what a week without a placement costs. */
    private static final int SHARE_WEIGHT = 60;

    private static final int EXAM_YEAR = 4;
    private static final int EXAM_URGENCY = 2;
    private static final int WON_PERCENT = 75;
    private static final int WON_TOGETHER_PERCENT = 25;

    private final Dataset start;
    private final Draw draw;

    SharedPool(Recipe recipe, Dataset start) {
        this.start = start;
        draw = Draw.of(recipe, "pool");
    }

    /** The instance with partners, urgency and a weight for the shares. */
    Dataset make() {
        List<Company> companies = start.companies().stream()
                .map(company -> draw.chance(WON_PERCENT) ? won(company) : company)
                .toList();
        List<Student> students = start.students().stream()
                .map(student -> student.grade() == EXAM_YEAR ? student.withUrgency(EXAM_URGENCY) : student)
                .toList();
        Map<CostTerm, Integer> weights = new EnumMap<>(CostTerm.class);
        weights.putAll(start.weights().overrides());
        weights.put(CostTerm.SCHOOL_SHARE, SHARE_WEIGHT);
        return start.withStudents(students).withCompanies(companies).withWeights(new Weights(weights));
    }

    private Company won(Company company) {
        List<String> near = start.schools().stream()
                .filter(school -> company.takesFrom(school.id()))
                .sorted(Comparator.comparingDouble(
                        (School school) -> school.location().kilometresTo(company.location())))
                .map(School::id)
                .limit(draw.chance(WON_TOGETHER_PERCENT) ? 2 : 1)
                .toList();
        return company.withPartnerSchoolIds(near);
    }
}
