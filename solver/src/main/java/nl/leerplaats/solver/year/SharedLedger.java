package nl.leerplaats.solver.year;

import nl.leerplaats.solver.problem.CompanyFact;

/** How much the years of a plan take together of every {@link Resource}, and what that costs, kept up to date while years come and go. */
public final class SharedLedger {

    private final int[] taken;
    private final int[] keepers;
    private final Visits visits;
    private long medium;
    private long soft;

    /** A plan without years. */
    public SharedLedger(YearIndex index) {
        taken = new int[index.loads().all().size()];
        keepers = new int[index.facts().companies().size()];
        visits = new Visits(index.facts().supervisors().size());
        for (CompanyFact company : index.facts().companies()) {
            if (company.canLapse()) {
                Resource recognition = index.recognition(company);
                pay(recognition, recognition.cost(0));
            }
        }
    }

    /** A copy that changes by itself. */
    public SharedLedger(SharedLedger like) {
        taken = like.taken.clone();
        keepers = like.keepers.clone();
        visits = new Visits(like.visits);
        medium = like.medium;
        soft = like.soft;
    }

    /** Adds a year. */
    public void add(YearUse use) {
        change(use, 1);
    }

    /** Takes away a year that was added. */
    public void remove(YearUse use) {
        change(use, -1);
    }

    private void change(YearUse use, int sign) {
        for (YearUse.LoadPart part : use.loads()) {
            int change = sign * part.amount();
            taken[part.load().number()] += change;
            note(part.load(), taken[part.load().number()], change);
        }
        for (Resource.Recognition recognition : use.recognitions()) {
            keepers[recognition.company()] += sign;
            note(recognition, keepers[recognition.company()], sign);
        }
        for (Resource.VisitTrip trip : use.trips()) {
            note(trip, visits.change(trip.supervisor(), trip.company(), sign), sign);
        }
    }

    private void note(Resource resource, int after, int change) {
        pay(resource, resource.cost(after) - resource.cost(after - change));
    }

    private void pay(Resource resource, long points) {
        if (resource.isMedium()) {
            medium += points;
        } else {
            soft += points;
        }
    }

    /** Medium cost of all that is shared. */
    public long medium() {
        return medium;
    }

    /** Soft cost of all that is shared. */
    public long soft() {
        return soft;
    }

    /** How much is taken of a load. */
    public int taken(Resource.Load load) {
        return taken[load.number()];
    }

    /**
     * What a part of another year costs a student beside the years of the others, in points of the level of its load.
     *
     * @param present what the year of the student takes that is counted here
     * @param part the part of the other year
     */
    public long costBeside(YearUse present, YearUse.LoadPart part) {
        Resource.Load load = part.load();
        int others = taken(load) - present.taken(load);
        return load.cost(others + part.amount()) - load.cost(others);
    }

    /** Years with a placement that keeps the recognition of a company from lapsing. */
    public int keepers(CompanyFact company) {
        return keepers[company.index()];
    }

    /** The companies that each supervisor visits. */
    public Visits visits() {
        return visits;
    }
}
