package nl.leerplaats.web.store.run;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveProgress;

/** The course of a run, in a bounded number of points: where there are too many, every other one goes. */
final class ProgressHistory {

    private static final int MOST_POINTS = 400;

    private final List<ProgressPoint> points = new ArrayList<>();

    synchronized void add(SolveProgress progress) {
        Cost best = progress.best();
        if (best == null) {
            return;
        }
        Bound bound = progress.bound();
        add(new ProgressPoint(
                progress.elapsed().toMillis(),
                best.hard(),
                best.medium(),
                best.soft(),
                bound == null ? 0 : bound.medium(),
                bound == null ? 0 : bound.soft()));
    }

    synchronized void add(ProgressPoint point) {
        if (points.size() >= MOST_POINTS) {
            thinOut();
        }
        points.add(point);
    }

    private void thinOut() {
        List<ProgressPoint> kept = new ArrayList<>(MOST_POINTS);
        for (int index = 0; index < points.size(); index += 2) {
            kept.add(points.get(index));
        }
        points.clear();
        points.addAll(kept);
    }

    synchronized List<ProgressPoint> list() {
        return List.copyOf(points);
    }
}
