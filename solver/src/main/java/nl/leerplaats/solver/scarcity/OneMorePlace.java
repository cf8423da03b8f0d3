package nl.leerplaats.solver.scarcity;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.explain.Change;
import nl.leerplaats.solver.explain.Changes;

/** Room for one pupil more at a time, as a change of a dataset: so can anybody look whether a promise holds. */
public final class OneMorePlace {

    private OneMorePlace() {}

    /**
     * One place more at a company on some weekdays, and a mentor for it who takes one pupil.
     *
     * @param company a company of the dataset
     * @param days the weekdays
     */
    public static Change at(Company company, Weekdays days) {
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
