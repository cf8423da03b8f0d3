package nl.leerplaats.data.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.leerplaats.data.model.CostTerm;

/**
 * The cost of a plan in parts.
 *
 * @param verdict what the judge says of the plan
 * @param parts the parts, in the order in which the judge counts; those of a term add up to the term of the verdict
 */
public record CostParts(Verdict verdict, List<CostPart> parts) {

    public CostParts {
        parts = List.copyOf(parts);
    }

    /**
     * What some part of the plan costs.
     *
     * @param medium medium cost
     * @param soft soft cost
     */
    public record Amount(long medium, long soft) {

        /** Nothing. */
        public static final Amount NONE = new Amount(0, 0);

        Amount plus(CostPart part) {
            return part.term().level() == CostTerm.Level.MEDIUM
                    ? new Amount(medium + part.amount(), soft)
                    : new Amount(medium, soft + part.amount());
        }
    }

    /** The parts that are about a student. */
    public List<CostPart> ofStudent(String id) {
        return list(part -> part.subject().studentId().equals(id));
    }

    /** The parts that are about a company: the placements there, visits, its recognition. */
    public List<CostPart> ofCompany(String id) {
        return list(part -> part.subject().companyId().equals(id));
    }

    /** The parts that are about a supervisor. */
    public List<CostPart> ofSupervisor(String id) {
        return list(part -> part.subject().supervisorId().equals(id));
    }

    private List<CostPart> list(Predicate<CostPart> which) {
        return parts.stream().filter(which).toList();
    }

    /** What each school costs, by id; under the empty id what is about no school. They add up to the cost of the plan. */
    public Map<String, Amount> bySchool() {
        return sums(part -> part.subject().schoolId());
    }

    /** What each student costs, by id; under the empty id what is about no student. They add up to the cost of the plan. */
    public Map<String, Amount> byStudent() {
        return sums(part -> part.subject().studentId());
    }

    /** What each company costs, by id; under the empty id what is about no company. They add up to the cost of the plan. */
    public Map<String, Amount> byCompany() {
        return sums(part -> part.subject().companyId());
    }

    /** What each supervisor costs, by id; under the empty id what is about no supervisor. They add up to the cost of the plan. */
    public Map<String, Amount> bySupervisor() {
        return sums(part -> part.subject().supervisorId());
    }

    private Map<String, Amount> sums(Function<CostPart, String> of) {
        Map<String, Amount> sums = new TreeMap<>();
        for (CostPart part : parts) {
            String id = of.apply(part);
            sums.put(id, sums.getOrDefault(id, Amount.NONE).plus(part));
        }
        return sums;
    }

    /** The sum of some parts. */
    public static Amount sum(List<CostPart> of) {
        Amount sum = Amount.NONE;
        for (CostPart part : of) {
            sum = sum.plus(part);
        }
        return sum;
    }
}
