package nl.leerplaats.cli.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.FindingsReport;
import nl.leerplaats.cli.command.Input;
import nl.leerplaats.cli.command.LongWork;
import nl.leerplaats.cli.command.OutputFile;
import nl.leerplaats.cli.command.Services;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.TextTable;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.road.RoadMapException;
import nl.leerplaats.road.RoadNetwork;
import nl.leerplaats.road.RoadProgress;
import nl.leerplaats.road.RoadResult;
import nl.leerplaats.road.RoadTimes;
import nl.leerplaats.workbook.matrix.TravelMatrix;
import nl.leerplaats.workbook.matrix.TravelMatrixReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts travel times into a dataset: over the roads of a map, measured by somebody, or both. */
@Command(name = "travel", sortOptions = false)
public final class TravelCommand implements Callable<Integer> {

    private static final int PER_CENT = 100;

    private final Context context;
    private final Messages messages;

    @Parameters(index = "0", paramLabel = "DATASET")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT")
    private Path output = Path.of("");

    @Option(names = "--osm", paramLabel = "MAP")
    private @Nullable Path map;

    @Option(names = "--cache", paramLabel = "FOLDER")
    private @Nullable Path cache;

    @Option(names = "--keep")
    private boolean keep;

    @Option(names = "--matrix", paramLabel = "CSV")
    private @Nullable Path matrix;

    @Option(names = "--all")
    private boolean all;

    public TravelCommand(Context context) {
        this.context = context;
        messages = context.messages();
    }

    @Override
    public Integer call() {
        Services.silenceLog();
        Input files = new Input(context, all);
        files.requireFile(input);
        if (map == null && matrix == null) {
            throw context.wrongUse("travel.nothing");
        }
        if (map != null) {
            files.requireFile(map);
        }
        if (matrix != null) {
            files.requireFile(matrix);
        }
        OutputFile file = OutputFile.of(output, input, messages);
        Dataset dataset = files.readDataset(input, Input.Warnings.COUNTED);
        List<TravelTime> measured = matrix == null ? List.of() : readMatrix(matrix, dataset);
        List<TravelTime> times = dataset.travelTimes();
        if (map != null) {
            List<TravelTime> roads = roadTimes(map, dataset);
            times = keep ? TravelMatrix.merge(roads, times) : roads;
        }
        Dataset result = dataset.withTravelTimes(TravelMatrix.merge(times, measured));
        String written = file.write("travel.written", path -> DatasetWriter.write(result, path));
        if (map != null && !keep && !dataset.travelTimes().isEmpty()) {
            context.print(messages.get("travel.replaced", dataset.travelTimes().size()));
        }
        if (matrix != null) {
            context.print(messages.get("travel.measured", measured.size(), matrix));
        }
        context.print(messages.get("travel.count", result.travelTimes().size()));
        context.print(written);
        return ExitStatus.DONE.code();
    }

    private List<TravelTime> readMatrix(Path path, Dataset dataset) {
        TravelMatrix read = TravelMatrixReader.read(path, dataset);
        new FindingsReport(context, all).print(read.findings());
        if (read.isRefused()) {
            throw new CommandFailure(ExitStatus.REFUSED, messages.get("travel.matrixRefused", path));
        }
        return read.times();
    }

    private List<TravelTime> roadTimes(Path path, Dataset dataset) {
        Path folder = cache == null ? RoadNetwork.defaultFolder(path) : cache;
        try (LongWork work = new LongWork(context);
                RoadNetwork network = RoadNetwork.open(path, folder, progress(work))) {
            RoadResult result = RoadTimes.compute(dataset, network, progress(work));
            work.end();
            report(result, dataset, path);
            return result.times();
        } catch (RoadMapException refused) {
            throw new CommandFailure(ExitStatus.REFUSED, messages.get(key(refused.reason()), path));
        } catch (IOException failure) {
            throw new CommandFailure(ExitStatus.FAILED, messages.get("travel.noCache", folder));
        }
    }

    private static RoadProgress progress(LongWork work) {
        return (step, done, total) -> {
            String key = switch (step) {
                case READING -> "road.reading";
                case BUILDING -> "road.building";
                case OPENING -> "road.opening";
                case SEARCHING -> "road.searching";
            };
            work.say(key, total == 0 ? "" : " " + done * PER_CENT / total + "%");
        };
    }

    private static String key(RoadMapException.Reason reason) {
        return switch (reason) {
            case NOT_OSM -> "travel.notOsm";
            case DAMAGED -> "travel.damaged";
            case UNSUPPORTED -> "travel.unsupported";
            case NO_ROADS -> "travel.noRoads";
        };
    }

    private void report(RoadResult result, Dataset dataset, Path path) {
        List<Finding> findings = result.findings();
        boolean anyOnRoads = dataset.students().stream()
                .flatMap(student -> student.travel().modes().stream())
                .anyMatch(way -> way != TravelMode.TRANSIT);
        if (!anyOnRoads) {
            context.print(messages.get("travel.transitOnly"));
            return;
        }
        if (result.homes() == 0 || result.companies() == 0) {
            throw new CommandFailure(ExitStatus.REFUSED, messages.get("travel.elsewhere", path));
        }
        new FindingsReport(context, all).print(findings);
        TextTable table = new TextTable();
        table.add(messages.get("travel.pairs"), messages.number(result.pairs()));
        table.add("  " + messages.get("travel.shorter"), messages.number(result.shorter()));
        table.add("  " + messages.get("travel.longer"), messages.number(result.longer()));
        table.add("  " + messages.get("travel.nowInReach"), messages.number(result.nowInReach()));
        table.add("  " + messages.get("travel.nowTooFar"), messages.number(result.nowTooFar()));
        table.add("  " + messages.get("travel.cutOff"), messages.number(result.cutOff()));
        table.lines().forEach(context::print);
        context.print(messages.get("travel.attribution"));
    }
}
