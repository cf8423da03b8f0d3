package nl.leerplaats.solver.relaxation;

/**
 * A limit that students share: on the places of a company, or on a mentor, in one segment, on a set of weekdays. On one weekday it is the
 * limit of docs/rules.md. On an odd number of places over three or five weekdays, whole pupils take them in pairs: at most half of the places,
 * rounded down, can be taken two by two ("a mentor with three free days takes one two-day pupil, not one and a half").
 *
 * @param ofMentor of a mentor; else of a company
 * @param owner index of the mentor or the company
 * @param segment the segment
 * @param days the weekdays, bit 0 for Monday
 * @param limit how much can be taken at most
 */
record ScarceRow(boolean ofMentor, int owner, int segment, int days, int limit) {

    /** How much of it a placement on these weekdays takes. */
    int taken(int mask) {
        int count = Integer.bitCount(mask & days);
        return Integer.bitCount(days) == 1 ? count : count / 2;
    }
}
