package nl.leerplaats.solver.year;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;

/**
 * What a year takes of what students share at a cost.
 *
 * @param loads the loads to which it adds, each once
 * @param recognitions the recognitions that it keeps from lapsing, each once, in order of time
 * @param trips the trips that its supervisor makes for it, each once, in order of time; history needs none
 */
public record YearUse(List<LoadPart> loads, List<Resource.Recognition> recognitions, List<Resource.VisitTrip> trips) {

    /**
     * What a year adds to a load.
     *
     * @param load the load
     * @param amount how much, 1 or more
     */
    public record LoadPart(Resource.Load load, int amount) {}

    public YearUse {
        loads = List.copyOf(loads);
        recognitions = List.copyOf(recognitions);
        trips = List.copyOf(trips);
    }

    /** What a year of a student takes. */
    public static YearUse of(YearIndex index, int student, StudentYear year) {
        int supervisor = year.supervisor();
        boolean supervised = supervisor != StudentYear.NOBODY;
        List<Resource.Recognition> recognitions = new ArrayList<>();
        List<Resource.VisitTrip> trips = new ArrayList<>();
        RequestFact[] requests = index.requestsOf(student);
        for (int position = 0; position < requests.length; position++) {
            Option option = year.option(position);
            if (option == null) {
                continue;
            }
            if (option.keepsRecognition()) {
                addOnce(recognitions, index.recognition(option.company()));
            }
            if (supervised && !requests[position].history()) {
                addOnce(trips, index.trip(supervisor, option.company()));
            }
        }
        return new YearUse(index.loads().addedBy(requests, year), recognitions, trips);
    }

    private static <T> void addOnce(List<T> list, T one) {
        if (!list.contains(one)) {
            list.add(one);
        }
    }

    /** How much it takes of a load, 0 or more. */
    int taken(Resource.Load load) {
        int sum = 0;
        for (LoadPart part : loads) {
            sum += part.load().number() == load.number() ? part.amount() : 0;
        }
        return sum;
    }

    /** The same without loads. */
    public YearUse withoutLoads() {
        return new YearUse(List.of(), recognitions, trips);
    }
}
