package nl.leerplaats.data.generate;

/**
 * What to generate.
 *
 * @param kind kind of instance
 * @param seed seed, any number
 * @param students number of students, 1 or more
 * @param companies number of companies
 * @param schools number of schools, at most as many as there are students
 */
record Recipe(InstanceKind kind, long seed, int students, int companies, int schools) {

    /** Most students that the generator makes: the ids and the map of the Netherlands hold no more. */
    static final int MAX_STUDENTS = 100_000;

    /** Schools of the kind {@code multi} at least: one in each holiday region. */
    private static final int HOLIDAY_REGIONS = 3;

    /** A recipe of another size with the proportions of the kind. */
    static Recipe of(InstanceKind kind, long seed, int students) {
        if (students < 1 || students > MAX_STUDENTS) {
            throw new IllegalArgumentException(
                    "The number of students (" + students + ") is not between 1 and " + MAX_STUDENTS + ".");
        }
        int least = kind.hasManyPeriods() ? HOLIDAY_REGIONS : 1;
        int schools = kind == InstanceKind.SCHOOL ? 1 : Math.max(least, scaled(kind.schools(), students, kind));
        return new Recipe(
                kind,
                seed,
                students,
                Math.max(1, scaled(kind.companies(), students, kind)),
                Math.min(schools, students));
    }

    private static int scaled(int usual, int students, InstanceKind kind) {
        return (int) Math.round((double) usual * students / kind.students());
    }

    /** The name of the instance, for example {@code region-1}; one of another size has its number of students behind it. */
    String name() {
        String usual = kind.code() + "-" + seed;
        return students == kind.students() ? usual : usual + "-" + students;
    }
}
