package nl.leerplaats.web.store.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import org.jspecify.annotations.Nullable;

/** How a run stands, and its course, as lines of numbers in its row, so that every process can show a run that another one has under way. */
final class ProgressText {

    private static final String NONE = "-";
    private static final int NUMBERS = 11;
    private static final int OF_POINT = 6;

    private ProgressText() {}

    static String write(SolveProgress progress) {
        List<String> numbers = new ArrayList<>();
        numbers.add(String.valueOf(progress.elapsed().toMillis()));
        numbers.add(progress.phase().name());
        Cost best = progress.best();
        numbers.addAll(best == null ? List.of(NONE, NONE, NONE) : texts(best.hard(), best.medium(), best.soft()));
        Bound bound = progress.bound();
        numbers.addAll(
                bound == null
                        ? List.of(NONE, NONE, NONE, NONE)
                        : texts(bound.unavoidableMedium(), bound.medium(), bound.soft(), bound.atMedium()));
        numbers.addAll(texts(progress.unplaced(), progress.hoursShort()));
        return String.join(" ", numbers);
    }

    private static List<String> texts(long... numbers) {
        List<String> texts = new ArrayList<>();
        for (long number : numbers) {
            texts.add(String.valueOf(number));
        }
        return texts;
    }

    /** The progress that was written; null for an empty text. */
    static @Nullable SolveProgress read(String text) {
        if (text.isEmpty()) {
            return null;
        }
        List<String> numbers = split(text, ' ');
        if (numbers.size() != NUMBERS) {
            throw new IllegalStateException("A run stands as nobody wrote it.");
        }
        Cost best = numbers.get(2).equals(NONE) ? null : new Cost(at(numbers, 2), at(numbers, 3), at(numbers, 4));
        Bound bound = numbers.get(5).equals(NONE)
                ? null
                : new Bound(at(numbers, 5), at(numbers, 6), at(numbers, 7), at(numbers, 8));
        return new SolveProgress(
                Duration.ofMillis(at(numbers, 0)),
                SolvePhase.valueOf(numbers.get(1)),
                best,
                bound,
                Math.toIntExact(at(numbers, 9)),
                at(numbers, 10));
    }

    private static long at(List<String> numbers, int index) {
        return Long.parseLong(numbers.get(index));
    }

    static String write(List<ProgressPoint> course) {
        return course.stream()
                .map(point -> String.join(
                        " ",
                        texts(
                                point.millis(),
                                point.hard(),
                                point.medium(),
                                point.soft(),
                                point.leastMedium(),
                                point.leastSoft())))
                .collect(Collectors.joining("\n"));
    }

    static List<ProgressPoint> readCourse(String text) {
        List<ProgressPoint> course = new ArrayList<>();
        for (String line : text.isEmpty() ? List.<String>of() : split(text, '\n')) {
            List<String> numbers = split(line, ' ');
            if (numbers.size() != OF_POINT) {
                throw new IllegalStateException("A run went as nobody wrote it.");
            }
            course.add(new ProgressPoint(
                    at(numbers, 0), at(numbers, 1), at(numbers, 2), at(numbers, 3), at(numbers, 4), at(numbers, 5)));
        }
        return course;
    }

    private static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
