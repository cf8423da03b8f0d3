package nl.leerplaats.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.benchmarks.result.DropoutLine;

/**
 * What has to be reached when companies drop out, and what was reached: of one kind, number of companies at once, time and number of threads.
 *
 * @param lines the drop-outs, at least one
 */
public record DropoutFigures(List<DropoutLine> lines) {

    static final long REGION_FIRST_MEDIAN_MILLIS = 2_000;
    static final long REGION_FIRST_SLOWEST_MILLIS = 5_000;
    static final long REGION_ALL_MILLIS = 15_000;
    static final long REGION_TOGETHER_MILLIS = 30_000;
    static final long NATION_FIRST_MILLIS = 15_000;

    /** By so much all proposals may be late: a run that takes all of its time has to end it, and judge its plan. */
    static final long SLACK_MILLIS = 2_000;

    /** Of a hundred drop-outs, so many change as few agreed placements as is proven to be needed. */
    static final int LEAST_PER_CENT = 95;

    /** No first proposal changes more agreed placements beyond the proven least. */
    static final long MOST_ABOVE = 1;

    private record Group(String kind, int atOnce, long timeLimitMillis, int threads) {}

    private record Same(
            Group group, String sha256, String asOf, List<String> companies, long seed, boolean whole, boolean rival) {}

    public DropoutFigures {
        lines = List.copyOf(lines);
    }

    /** The figures of lines, by group in the order of the lines; of the same drop-out the newest line counts. */
    public static List<DropoutFigures> of(List<DropoutLine> lines) {
        Map<Same, DropoutLine> newest = new LinkedHashMap<>();
        for (DropoutLine line : lines) {
            newest.merge(same(line), line, (old, other) -> other.time().isBefore(old.time()) ? old : other);
        }
        Map<Group, List<DropoutLine>> groups = new LinkedHashMap<>();
        newest.forEach((same, line) ->
                groups.computeIfAbsent(same.group(), any -> new ArrayList<>()).add(line));
        return groups.values().stream().map(DropoutFigures::new).toList();
    }

    private static Same same(DropoutLine line) {
        Group group = new Group(
                line.instance().kind(),
                line.companies().size(),
                line.settings().timeLimitMillis(),
                line.settings().threads());
        return new Same(
                group,
                line.instance().sha256(),
                line.asOf(),
                line.companies(),
                line.settings().seed(),
                line.allMillis() != null,
                line.rival() != null);
    }

    DropoutLine any() {
        return lines.get(0);
    }

    int atOnce() {
        return any().companies().size();
    }

    /** Milliseconds to the first proposal, the shortest first. */
    List<Long> first() {
        return lines.stream().map(DropoutLine::firstMillis).sorted().toList();
    }

    /** Milliseconds to the last proposal where all were asked for, the shortest first. */
    List<Long> all() {
        return lines.stream()
                .map(DropoutLine::allMillis)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** Gaps of the proposals in between in tenths of a per cent, where known, the smallest first. */
    List<Long> gaps() {
        return lines.stream()
                .map(DropoutLine::betweenGap)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** Drop-outs whose first proposal changes no more agreed placements than is proven to be needed. */
    long countLeast() {
        return lines.stream().filter(line -> line.above() <= 0).count();
    }

    long mostAbove() {
        return lines.stream().mapToLong(DropoutLine::above).max().orElse(0);
    }

    List<DropoutLine> rivals() {
        return lines.stream().filter(line -> line.rival() != null).toList();
    }

    /** The value below or at which a share of sorted values is; one that was measured. */
    static long rank(List<Long> sorted, int perCent) {
        return sorted.get(Math.max(0, (sorted.size() * perCent + 99) / 100 - 1));
    }

    /** What has to be reached and was not; empty where all of it was, or nothing is wanted of this kind. */
    public List<String> broken() {
        List<String> broken = new ArrayList<>();
        String kind = any().instance().kind();
        boolean alone = atOnce() == 1;
        if (kind.equals("region") && alone) {
            within(broken, "median first proposal", Medians.of(first()), REGION_FIRST_MEDIAN_MILLIS);
            within(broken, "slowest first proposal", rank(first(), 100), REGION_FIRST_SLOWEST_MILLIS);
            allWithin(broken, REGION_ALL_MILLIS);
            few(broken);
        } else if (kind.equals("region")) {
            allWithin(broken, REGION_TOGETHER_MILLIS);
        } else if (kind.equals("nation") && alone) {
            within(broken, "slowest first proposal", rank(first(), 100), NATION_FIRST_MILLIS);
        }
        long behind = rivals().stream().filter(line -> line.againstRival() > 0).count();
        if (behind > 0) {
            broken.add("behind CP-SAT in " + behind);
        }
        return broken;
    }

    private void allWithin(List<String> broken, long most) {
        List<Long> all = all();
        if (!all.isEmpty()) {
            within(broken, "slowest of all proposals", rank(all, 100), most + SLACK_MILLIS);
        }
    }

    private void few(List<String> broken) {
        if (countLeast() * 100 < (long) LEAST_PER_CENT * lines.size()) {
            broken.add("as few changes as proven in " + countLeast() + " of " + lines.size() + ", wanted "
                    + LEAST_PER_CENT + "%");
        }
        if (mostAbove() > MOST_ABOVE) {
            broken.add(mostAbove() + " changes above the proven least, at most " + MOST_ABOVE + " wanted");
        }
    }

    private static void within(List<String> broken, String what, long millis, long most) {
        if (millis > most) {
            broken.add(what + " " + millis + " ms, at most " + most + " ms wanted");
        }
    }

    /** All broken promises of lines. */
    public static List<String> broken(List<DropoutLine> lines) {
        return of(lines).stream().flatMap(one -> one.broken().stream()).toList();
    }
}
