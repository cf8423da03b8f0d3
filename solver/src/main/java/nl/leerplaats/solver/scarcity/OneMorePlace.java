package nl.leerplaats.solver.scarcity;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.explain.Changes;
import nl.leerplaats.solver.explain.DatasetChange;

/** Room for one pupil more at a time, as a change of a dataset, so that a promised gain can be checked. */
public final class OneMorePlace {

    private OneMorePlace() {}

    /**
     * One place more at a company on some weekdays, and a mentor for it who takes one pupil.
     *
     * @param company a company of the dataset
     * @param days the weekdays
     */
    public static DatasetChange at(Company company, Weekdays days) {
        List<String> ids = company.mentors().stream().map(Mentor::id).toList();
        String id = IntStream.iterate(1, number -> number + 1)
                .mapToObj("extra-%d"::formatted)
                .filter(one -> !ids.contains(one))
                .findFirst()
                .orElseThrow();
        return new Changes.Together(List.of(
                new Changes.MorePlaces(company.id(), days, 1),
                new Changes.NewMentor(company.id(), new Mentor(id, null, days, 1, Extra.NONE))));
    }
}
