package nl.leerplaats.web.rest.year;

import java.time.Instant;
import java.util.List;
import nl.leerplaats.web.rest.RestFinding;
import nl.leerplaats.web.store.space.PlanningSpace;
import org.jspecify.annotations.Nullable;

/**
 * A space (planjaar).
 *
 * @param id unique, and not to be guessed
 * @param name as people call it
 * @param example whether it is one of the examples, with made-up people and companies
 * @param created when it was made
 * @param touched when something in it changed last
 * @param changeNumber number of the last change, from 0
 * @param students number of students
 * @param companies number of companies
 * @param requests number of placements wanted
 * @param setAside number of changes that do not fit and wait
 * @param workingVersion version of the working plan; left out where no plan was accepted yet
 * @param findings what is odd in the dataset of now; left out in a list
 */
record RestSpace(
        String id,
        String name,
        boolean example,
        Instant created,
        Instant touched,
        long changeNumber,
        int students,
        int companies,
        int requests,
        int setAside,
        @Nullable Long workingVersion,
        @Nullable List<RestFinding> findings) {

    static RestSpace of(PlanningSpace space, @Nullable List<RestFinding> findings) {
        return new RestSpace(
                space.id(),
                space.name(),
                space.example(),
                space.created(),
                space.touched(),
                space.number(),
                space.students(),
                space.companies(),
                space.requests(),
                space.setAside(),
                space.workingVersion(),
                findings);
    }
}
