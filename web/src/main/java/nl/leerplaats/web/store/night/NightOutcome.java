package nl.leerplaats.web.store.night;

/** What a night came to. */
public enum NightOutcome {
    /** Nothing had to be planned again, or no plan was accepted yet. */
    NOTHING,
    /** Proposals were asked for. */
    ASKED,
    /** Proposals for the same data and the same working plan were asked for before. */
    KNOWN,
    /** It cannot be planned again any more: the year is over. */
    OVER
}
