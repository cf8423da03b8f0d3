package nl.leerplaats.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.leerplaats.benchmarks.instance.LibraryEntry;
import nl.leerplaats.benchmarks.result.DropoutLine;
import nl.leerplaats.benchmarks.result.MicroResults;
import nl.leerplaats.benchmarks.result.ResultLine;

/** Makes the page of results and its pictures from result lines. */
public final class Report {

    private static final String SCALING = "scaling";

    /** Name of the series that measures how late runs end; it compares no plans, so it has no table. */
    public static final String LATE = "late";

    private static final String CHAMPION = "leerplaats";

    private final List<ResultLine> main;
    private final List<ResultLine> scaling;
    private final List<ResultLine> all;
    private final List<MicroResults.Line> micro;
    private final List<DropoutLine> dropouts;
    private final AllKnowledge knowledge;

    /**
     * A report of these lines, with what the library knows already. Bounds, cheapest plans and alarms come from all lines; the tables show the
     * newest run of each thing.
     */
    public Report(
            List<LibraryEntry> library,
            List<ResultLine> lines,
            List<MicroResults.Line> micro,
            List<DropoutLine> dropouts) {
        this.dropouts = List.copyOf(dropouts);
        all = List.copyOf(lines);
        this.micro = List.copyOf(micro);
        List<String> kinds = library.stream().map(LibraryEntry::kind).distinct().toList();
        List<ResultLine> latest = Latest.of(lines).stream()
                .sorted(Comparator.comparingInt((ResultLine line) ->
                                kinds.indexOf(line.instance().kind()))
                        .thenComparingLong(line -> line.settings().timeLimitMillis())
                        .thenComparing(line -> !line.contender().equals(CHAMPION))
                        .thenComparing(ResultLine::contender)
                        .thenComparingLong(line -> line.instance().seed()))
                .toList();
        main = latest.stream()
                .filter(line -> !line.series().equals(SCALING) && !line.series().equals(LATE))
                .toList();
        scaling = latest.stream().filter(line -> line.series().equals(SCALING)).toList();
        knowledge = new AllKnowledge(library, lines);
    }

    /**
     * Writes the page, and the pictures beside it.
     *
     * @param page file of the page
     * @param pictures folder of the pictures
     */
    public void write(Path page, Path pictures) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("# Results\n\nMade from the lines in [results](results) by `benchmarks.jar report`; do not edit. ")
                .append("What is measured, and how, is in the [README](README.md).\n\n");
        text.append(
                        "The gap is how far soft cost is above the best bound that anybody proved for plans with no more medium ")
                .append(
                        "cost; it is there only for plans with the lowest medium cost that anybody found. Medians are over ")
                .append("instances and seeds; a run without such a plan counts as worse than any gap. ")
                .append(
                        "Of runs of the same contender on the same file, time and seed the newest is shown; bounds come from all.\n\n");
        text.append("## What has to be reached\n\n").append(new MarkTable(knowledge, CHAMPION).of(main));
        text.append("## Gap\n\n").append(new GapTable(knowledge).of(main));
        text.append("## Cost against time\n\n").append(pictures(page, pictures));
        text.append("## Win and lose\n\nThe same instance, time, threads and seed; medium cost before soft.\n\n")
                .append(new DuelTable(CHAMPION).of(main));
        text.append("## From small to large\n\n")
                .append(scaling.isEmpty() ? "Not measured yet.\n\n" : new ScalingTable(knowledge).of(scaling));
        text.append("## Drop-outs\n\n")
                .append(dropouts.isEmpty() ? "Not measured yet.\n\n" : DropoutTable.of(dropouts));
        text.append("## Small measurements\n\n")
                .append(micro.isEmpty() ? "Not measured yet.\n\n" : MicroTable.of(micro));
        RunTable runs = new RunTable(knowledge);
        text.append("## Health\n\n").append(runs.alarms(all)).append(runs.counts(main));
        text.append("## Best known\n\n").append(new BestTable(knowledge).of(main));
        text.append("## Where and with what\n\n").append(provenance());
        text.append("## Every run\n\n").append(runs.each(all));
        Path draft = page.resolveSibling(page.getFileName() + ".part");
        Files.writeString(draft, text.toString().stripTrailing() + "\n");
        Files.move(draft, page, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Tells whether a run is invalid or suspicious. */
    public boolean hasAlarms() {
        return all.stream().anyMatch(line -> Health.of(line, knowledge.of(line)).isAlarm());
    }

    /** One picture for each kind: its instance with the most lines, at the time limit with the most lines. */
    private String pictures(Path page, Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        Map<String, List<ResultLine>> kinds =
                group(main, line -> line.instance().kind());
        for (Map.Entry<String, List<ResultLine>> kind : kinds.entrySet()) {
            List<ResultLine> runs = largest(group(
                    largest(group(kind.getValue(), line -> line.instance().sha256())),
                    line -> "" + line.settings().timeLimitMillis()));
            ResultLine first = runs.get(0);
            String name = "cost-against-time-" + kind.getKey();
            if (new CostPicture(knowledge.of(first)).draw(first.instance().name(), runs, folder.resolve(name))) {
                Path from = page.toAbsolutePath().getParent();
                Path picture = folder.toAbsolutePath().resolve(name + ".png");
                String link = (from == null ? picture : from.relativize(picture))
                        .toString()
                        .replace('\\', '/');
                text.append("![Soft cost against time, ")
                        .append(first.instance().name())
                        .append("](")
                        .append(link)
                        .append(")\n\n");
            }
        }
        return text.length() == 0 ? "Nothing to draw.\n\n" : text.toString();
    }

    private static Map<String, List<ResultLine>> group(List<ResultLine> lines, Function<ResultLine, String> key) {
        Map<String, List<ResultLine>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(key.apply(line), any -> new ArrayList<>())
                .add(line));
        return groups;
    }

    /** The group with the most contenders; of equals the first. */
    private static List<ResultLine> largest(Map<String, List<ResultLine>> groups) {
        List<ResultLine> largest = List.of();
        for (List<ResultLine> group : groups.values()) {
            if (contenders(group) > contenders(largest)) {
                largest = group;
            }
        }
        return largest;
    }

    private static long contenders(List<ResultLine> lines) {
        return lines.stream().map(ResultLine::contender).distinct().count();
    }

    private String provenance() {
        Map<String, TreeSet<String>> facts = new TreeMap<>();
        for (ResultLine line : all) {
            ResultLine.Machine machine = line.machine();
            note(
                    facts,
                    "machine",
                    machine.cpu() + ", " + machine.cores() + " cores, " + Figures.number(machine.memoryMegabytes())
                            + " MB, " + machine.system());
            note(facts, "JDK", machine.java());
            note(facts, "heap limit", Figures.number(line.settings().heapLimitMegabytes()) + " MB");
            note(facts, "commit", line.source().commit() + (line.source().changed() ? ", with changes" : ""));
            note(facts, "command", "`" + line.source().command() + "`");
            note(facts, "date", line.time().toString().substring(0, "2026-11-21".length()));
        }
        MarkdownTable table = new MarkdownTable("what", "value");
        facts.forEach((what, values) -> values.forEach(value -> table.row(List.of(what, value.replace("|", "/")))));
        return table.toString();
    }

    private static void note(Map<String, TreeSet<String>> facts, String what, String value) {
        facts.computeIfAbsent(what, key -> new TreeSet<>()).add(value);
    }
}
