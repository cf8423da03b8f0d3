package nl.leerplaats.data.generate;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.value.Extra;

/** Makes a few measured travel times: a river or a good bus makes the way much longer or shorter than the estimate. */
final class TravelTimeMaker {

    private static final int STUDENT_PERCENT = 3;
    private static final int MEASURED_WITHIN_KM = 8;
    private static final int MOST_FOR_STUDENT = 3;

    private final Draw draw;

    TravelTimeMaker(Recipe recipe) {
        this.draw = Draw.of(recipe, "travel");
    }

    List<TravelTime> make(List<Student> students, List<Company> companies) {
        List<TravelTime> result = new ArrayList<>();
        for (Student student : students) {
            if (!draw.chance(STUDENT_PERCENT)) {
                continue;
            }
            companies.stream()
                    .filter(company -> isKnown(student, company))
                    .limit(MOST_FOR_STUDENT)
                    .forEach(company -> result.add(time(student, company)));
        }
        return result;
    }

    private static boolean isKnown(Student student, Company company) {
        return FlatMap.kilometres(student.home(), company.location()) <= MEASURED_WITHIN_KM
                && company.accreditations().stream().anyMatch(one -> one.profile() == student.profile());
    }

    private TravelTime time(Student student, Company company) {
        double kilometres = FlatMap.kilometres(student.home(), company.location());
        int minutes = 3 + (int) (kilometres * (draw.chance(60) ? draw.between(7, 14) : draw.between(3, 5)));
        return new TravelTime(student.id(), company.id(), minutes, Extra.NONE);
    }
}
