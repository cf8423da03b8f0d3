package nl.leerplaats.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerplaats.benchmarks.result.DropoutLine;

/** How soon there are proposals after companies dropped out, what they change, and how they stand beside the plans of CP-SAT. */
final class DropoutTable {

    private static final String NONE = "–";

    private DropoutTable() {}

    static String of(List<DropoutLine> lines) {
        List<DropoutFigures> all = DropoutFigures.of(lines);
        MarkdownTable times = new MarkdownTable(
                "kind",
                "at once",
                "time",
                "threads",
                "drop-outs",
                "first: median",
                "first: 90%",
                "first: slowest",
                "all, of",
                "all: median",
                "all: slowest",
                "reached");
        MarkdownTable plans = new MarkdownTable(
                "kind",
                "at once",
                "time",
                "changes as few as proven",
                "one above",
                "more",
                "first proven best",
                "gap in between: median",
                "gap in between: largest",
                "beside CP-SAT",
                "ahead",
                "equal",
                "behind");
        all.forEach(one -> {
            times.row(times(one));
            plans.row(plans(one));
        });
        return times.toString() + plans + source(all);
    }

    private static List<String> times(DropoutFigures one) {
        List<Long> first = one.first();
        List<Long> all = one.all();
        List<String> broken = one.broken();
        return List.of(
                one.any().instance().kind(),
                "" + one.atOnce(),
                Figures.seconds(one.any().settings().timeLimitMillis()),
                "" + one.any().settings().threads(),
                "" + one.lines().size(),
                Figures.seconds(Medians.of(first)),
                Figures.seconds(DropoutFigures.rank(first, 90)),
                Figures.seconds(DropoutFigures.rank(first, 100)),
                "" + all.size(),
                all.isEmpty() ? NONE : Figures.seconds(Medians.of(all)),
                all.isEmpty() ? NONE : Figures.seconds(DropoutFigures.rank(all, 100)),
                broken.isEmpty() ? "yes" : "**no**: " + String.join("; ", broken));
    }

    private static List<String> plans(DropoutFigures one) {
        List<Long> gaps = one.gaps();
        return List.of(
                one.any().instance().kind(),
                "" + one.atOnce(),
                Figures.seconds(one.any().settings().timeLimitMillis()),
                String.format(
                        Locale.ROOT,
                        "%d (%s)",
                        one.countLeast(),
                        Figures.share((double) one.countLeast() / one.lines().size())),
                "" + count(one.lines(), line -> line.above() == 1),
                "" + count(one.lines(), line -> line.above() > 1),
                "" + count(one.lines(), line -> line.first().best()),
                gaps.isEmpty() ? NONE : tenths(Medians.of(gaps)),
                gaps.isEmpty() ? NONE : tenths(DropoutFigures.rank(gaps, 100)),
                "" + one.rivals().size(),
                "" + count(one.rivals(), line -> line.againstRival() < 0),
                "" + count(one.rivals(), line -> line.againstRival() == 0),
                "" + count(one.rivals(), line -> line.againstRival() > 0));
    }

    private static long count(List<DropoutLine> lines, Predicate<DropoutLine> which) {
        return lines.stream().filter(which).count();
    }

    private static String tenths(long tenths) {
        return String.format(Locale.ROOT, "%.1f%%", tenths / 10.0);
    }

    /** Where and with what, in a sentence for each that is different. */
    private static String source(List<DropoutFigures> all) {
        return all.stream()
                        .flatMap(one -> one.lines().stream())
                        .map(line -> "- " + line.machine().cpu() + ", "
                                + line.machine().cores() + " cores, JDK "
                                + line.machine().java() + ", commit "
                                + line.source().commit() + (line.source().changed() ? ", with changes" : "") + ", `"
                                + line.source().command() + "`\n")
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining())
                + "\n";
    }
}
