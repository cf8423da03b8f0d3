package nl.leerplaats.data.model;

/** The half of a day that a stage takes where it does not take the whole (dagdeel); the names stand in documents. */
public enum DayPart {
    MORNING,
    AFTERNOON
}
