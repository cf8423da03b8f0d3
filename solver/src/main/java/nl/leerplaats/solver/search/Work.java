package nl.leerplaats.solver.search;

/** How often a student was planned anew, and how often that is allowed. */
final class Work {

    private long most;
    private int done;

    Work(int most) {
        this.most = most;
    }

    void add() {
        done++;
    }

    void allow(int more) {
        most = done + (long) more;
    }

    boolean isDone() {
        return done >= most;
    }

    int done() {
        return done;
    }
}
