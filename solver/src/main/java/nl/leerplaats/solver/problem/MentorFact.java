package nl.leerplaats.solver.problem;

import nl.leerplaats.data.model.Mentor;

/**
 * A mentor of a company.
 *
 * @param index position among all mentors, by company and id
 * @param company the company
 * @param mentor the mentor
 */
public record MentorFact(int index, CompanyFact company, Mentor mentor) {

    @Override
    public boolean equals(Object other) {
        return other instanceof MentorFact fact && fact.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
