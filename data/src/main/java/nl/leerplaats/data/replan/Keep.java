package nl.leerplaats.data.replan;

/** Which placements of a working plan a new plan holds to. History and what is pinned stay with each of them. */
public enum Keep {
    /** All of them; they count as agreed unless the dataset says that they are not. */
    ALL,
    /** Those that the dataset says are agreed. */
    AGREED,
    /** None. */
    NOTHING
}
