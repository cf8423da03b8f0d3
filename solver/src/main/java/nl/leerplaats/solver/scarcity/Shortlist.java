package nl.leerplaats.solver.scarcity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.year.StudentYear;

/**
 * Companies where one more place may be worth something, by a quick look: for each student, every option that is taken now. The figures are
 * not shown to anybody, they only say what to try first.
 */
final class Shortlist {

    /** Companies that are tried for the sake of one student. */
    private static final int FOR_ONE_STUDENT = 3;

    private final Standing standing;
    private final Map<Integer, Guess> best = new LinkedHashMap<>();

    /**
     * What a place may be worth.
     *
     * @param company index of the company
     * @param student index of the student for whom it is worth most
     * @param gain what it may be worth
     */
    record Guess(int company, int student, Gain gain) {}

    Shortlist(Standing standing) {
        this.standing = standing;
        for (int student : standing.index().openStudents()) {
            look(student);
        }
    }

    private void look(int student) {
        Set<Option> free = standing.listFree(student);
        List<List<Option>> taken = standing.optionsOf(student).stream()
                .map(options -> options.stream()
                        .filter(option -> !free.contains(option))
                        .toList())
                .toList();
        standing.forEachYear(student, taken, year -> note(student, year));
    }

    private void note(int student, StudentYear year) {
        Gain gain = standing.gain(student, year);
        if (!gain.isBetter()) {
            return;
        }
        StudentYear present = standing.year(student);
        Set<Integer> companies = new LinkedHashSet<>();
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option != null && option != present.option(position)) {
                companies.add(option.company().index());
            }
        }
        for (int company : companies) {
            Guess known = best.get(company);
            if (known == null || gain.compareTo(known.gain()) > 0) {
                best.put(company, new Guess(company, student, gain));
            }
        }
    }

    /** Indices of the companies to try, the most promising first, not all for the sake of the same students. */
    List<Integer> list(int most) {
        List<Guess> guesses = new ArrayList<>(best.values());
        guesses.sort(Comparator.comparing(Guess::gain).reversed().thenComparingInt(Guess::company));
        Map<Integer, Integer> forStudent = new LinkedHashMap<>();
        List<Integer> chosen = new ArrayList<>();
        for (Guess guess : guesses) {
            if (chosen.size() < most && forStudent.merge(guess.student(), 1, Integer::sum) <= FOR_ONE_STUDENT) {
                chosen.add(guess.company());
            }
        }
        return chosen;
    }
}
