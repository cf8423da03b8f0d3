package nl.leerplaats.solver.problem;

import nl.leerplaats.data.model.Company;

/**
 * A company.
 *
 * @param index position among the companies, by id
 * @param company the company
 * @param canLapse its recognition lapses in the year planned unless it has a placement
 */
public record CompanyFact(int index, Company company, boolean canLapse) {

    @Override
    public boolean equals(Object other) {
        return other instanceof CompanyFact fact && fact.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
