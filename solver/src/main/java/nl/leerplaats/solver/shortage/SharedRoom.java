package nl.leerplaats.solver.shortage;

import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * Room that the requests of a {@link Shortage} have to share: at a company, or at one of its mentors where the mentor is what is scarce.
 *
 * @param companyId the company
 * @param mentorId the mentor; null where the places of the company are scarce and not a mentor
 * @param days weekdays on which one of the requests could be there
 * @param room how many of the requests fit in at the same time at most, what is pinned taken off; 0 or more
 */
public record SharedRoom(String companyId, @Nullable String mentorId, Weekdays days, int room) {}
