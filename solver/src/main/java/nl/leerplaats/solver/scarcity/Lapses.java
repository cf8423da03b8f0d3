package nl.leerplaats.solver.scarcity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.Changes;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.solver.explain.Wish;
import nl.leerplaats.solver.explain.price.Answer;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.year.StudentYear;

/** The recognitions that lapse because a plan places nobody at the company in time, and who could be placed there in time. */
final class Lapses {

    /** Companies for which it is tried who could be placed there: those where that looks cheapest. */
    private static final int TRIED = 12;

    /** Students that are tried for one company. */
    private static final int STUDENTS = 2;

    /** Students at most who change places for it. */
    private static final int CHAIN = 2;

    private final WhatIf whatIf;
    private final Standing standing;
    private final Map<Integer, Map<Integer, Guess>> guesses = new LinkedHashMap<>();

    private record Guess(int student, RequestKey request, Gain gain) {}

    Lapses(WhatIf whatIf, Standing standing) {
        this.whatIf = whatIf;
        this.standing = standing;
    }

    List<LapseRisk> list() {
        List<CompanyFact> lapsing = standing.index().facts().companies().stream()
                .filter(company -> company.canLapse() && standing.keepersAt(company) == 0)
                .toList();
        lapsing.forEach(company -> guesses.put(company.index(), new LinkedHashMap<>()));
        for (int student : standing.index().openStudents()) {
            look(student);
        }
        List<CompanyFact> promising = new ArrayList<>(lapsing);
        promising.sort(Comparator.comparing((CompanyFact company) -> bestGuess(company))
                .reversed());
        List<CompanyFact> tried = promising.subList(0, Math.min(TRIED, promising.size()));
        return lapsing.parallelStream()
                .map(company -> risk(company, tried.contains(company)))
                .sorted(Comparator.comparing(LapseRisk::on)
                        .thenComparing(risk -> risk.company().id()))
                .toList();
    }

    private Map<Integer, Guess> guessesAt(CompanyFact company) {
        return Objects.requireNonNull(guesses.get(company.index()));
    }

    private Gain bestGuess(CompanyFact company) {
        return guessesAt(company).values().stream()
                .map(Guess::gain)
                .max(Comparator.naturalOrder())
                .orElse(new Gain(Long.MIN_VALUE, 0));
    }

    private void look(int student) {
        List<List<Option>> options = standing.optionsOf(student).stream()
                .map(own -> own.stream()
                        .filter(option -> guesses.containsKey(option.company().index()))
                        .toList())
                .toList();
        standing.forEachYear(student, options, year -> note(student, year));
    }

    private void note(int student, StudentYear year) {
        Gain gain = standing.gain(student, year);
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            Map<Integer, Guess> here =
                    option == null ? null : guesses.get(option.company().index());
            if (option != null
                    && here != null
                    && option.keepsRecognition()
                    && !option.request().pinned()) {
                Guess guess = new Guess(student, option.request().planned().key(), gain);
                here.merge(student, guess, (a, b) -> b.gain().compareTo(a.gain()) > 0 ? b : a);
            }
        }
    }

    private LapseRisk risk(CompanyFact company, boolean tried) {
        List<Guess> here = new ArrayList<>(guessesAt(company).values());
        here.sort(Comparator.comparing(Guess::gain).reversed().thenComparingInt(Guess::student));
        List<LapseRisk.Rescue> rescues = IntStream.range(0, tried ? Math.min(STUDENTS, here.size()) : 0)
                .mapToObj(number -> rescue(here.get(number), company.company().id()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(LapseRisk.Rescue::gain).reversed())
                .toList();
        return new LapseRisk(
                company.company(),
                Objects.requireNonNull(company.lapse()),
                here.stream()
                        .map(guess -> standing.index()
                                .facts()
                                .students()
                                .get(guess.student())
                                .student()
                                .id())
                        .sorted()
                        .toList(),
                rescues);
    }

    private Optional<LapseRisk.Rescue> rescue(Guess guess, String companyId) {
        Optional<Answer> found = whatIf.place(Changes.NONE, Wish.at(guess.request(), companyId), CHAIN);
        return found.filter(answer -> answer.countPlaced() >= whatIf.present().countPlaced()
                        && answer.moves().placements().stream().allMatch(move -> move.after() != null))
                .flatMap(answer -> answer.plan().placements().stream()
                        .filter(one -> guess.request().equals(key(one)))
                        .findFirst()
                        .map(placement -> new LapseRisk.Rescue(
                                placement,
                                Gain.between(whatIf.present().cost(), answer.cost()),
                                answer.moves().students().stream()
                                        .filter(id -> !id.equals(placement.studentId()))
                                        .sorted()
                                        .toList())));
    }

    private static RequestKey key(Placement placement) {
        return RequestKey.of(placement);
    }
}
