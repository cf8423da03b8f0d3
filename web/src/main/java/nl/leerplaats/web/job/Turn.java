package nl.leerplaats.web.job;

/**
 * What something that is to be searched waits for.
 *
 * @param underWay others that are under way, in all processes together
 * @param ahead others that wait and begin first
 * @param sideBySide how many a process does side by side, 1 or more
 */
public record Turn(int underWay, int ahead, int sideBySide) {

    /** Tells whether it waits for nothing: it begins as soon as somebody looks, which is within a second. */
    public boolean isNow() {
        return underWay + ahead < sideBySide;
    }

    /** Others that have to begin before it and cannot do so yet. */
    public int before() {
        return Math.max(0, underWay + ahead - Math.max(sideBySide, underWay));
    }

    /** Others that are under way, or will be within a second: one of these has to end first where nothing else is before it. */
    public int busy() {
        return underWay + ahead - before();
    }
}
