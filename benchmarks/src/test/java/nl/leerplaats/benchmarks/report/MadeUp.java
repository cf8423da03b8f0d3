package nl.leerplaats.benchmarks.report;

import java.time.Instant;
import java.util.List;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.solver.api.Bound;
import org.jspecify.annotations.Nullable;

/** Result lines of runs that never were: instance school-1, ten seconds, two threads, seed 1, unless changed. */
final class MadeUp {

    private String series = "main";
    private String instance = "school-1";
    private int students = 20;
    private long seed = 1;
    private String contender;
    private String outcome = "solved";
    private ResultLine.@Nullable PlanFigures plan;
    private String verdict = "equal";
    private @Nullable Bound bound;
    private List<List<Long>> trace = List.of();
    private Instant time = Instant.parse("2026-11-21T12:00:00Z");

    private MadeUp(String contender) {
        this.contender = contender;
    }

    static MadeUp by(String contender) {
        return new MadeUp(contender);
    }

    MadeUp series(String name) {
        series = name;
        return this;
    }

    MadeUp instance(String name, int size) {
        instance = name;
        students = size;
        return this;
    }

    MadeUp seed(long number) {
        seed = number;
        return this;
    }

    MadeUp without(String how) {
        outcome = how;
        verdict = "none";
        return this;
    }

    MadeUp plan(long hard, long medium, long soft) {
        plan = new ResultLine.PlanFigures(hard, medium, soft, 0, 0);
        trace = List.of(List.of(100L, medium, 2 * soft), List.of(9_000L, medium, soft));
        return this;
    }

    MadeUp verdict(String of) {
        verdict = of;
        return this;
    }

    MadeUp bound(long medium, long soft, long atMedium) {
        bound = new Bound(0, medium, soft, atMedium);
        return this;
    }

    MadeUp trace(List<List<Long>> points) {
        trace = points;
        return this;
    }

    MadeUp later() {
        time = time.plusSeconds(60);
        return this;
    }

    ResultLine line() {
        return new ResultLine(
                ResultLine.FORMAT,
                time,
                series,
                new ResultLine.Instance(instance, instance.replaceAll("-.*", ""), 1, students, "sha of " + instance),
                contender,
                new ResultLine.Settings(seed, 2, 10_000, 4_294),
                outcome,
                "",
                plan,
                plan == null ? null : new ResultLine.Claim(plan.hard(), plan.medium(), plan.soft()),
                verdict,
                bound,
                null,
                new ResultLine.Usage(500, plan == null ? 0 : 10_000, 120, 345L),
                new ResultLine.Machine("Abacus", 2, 8_000, "Linux amd64", "17"),
                new ResultLine.Source("c0ffee", false, "benchmarks.jar run --kinds school"),
                trace);
    }
}
