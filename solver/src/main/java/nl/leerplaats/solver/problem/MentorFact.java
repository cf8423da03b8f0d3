package nl.leerplaats.solver.problem;

import java.util.Comparator;
import nl.leerplaats.data.model.Mentor;

/**
 * A mentor of a company.
 *
 * @param index position among all mentors: by company and id, those whom a change of the dataset adds behind all others
 * @param company the company
 * @param mentor the mentor
 */
public record MentorFact(int index, CompanyFact company, Mentor mentor) {

    /** By company and id, which decides between options that are alike otherwise, however mentors are numbered. */
    public static final Comparator<MentorFact> BY_COMPANY_AND_ID = Comparator.comparingInt(
                    (MentorFact mentor) -> mentor.company().index())
            .thenComparing(mentor -> mentor.mentor().id());

    @Override
    public boolean equals(Object other) {
        return other instanceof MentorFact fact && fact.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
