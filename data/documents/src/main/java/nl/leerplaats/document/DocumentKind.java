package nl.leerplaats.document;

/** The kinds of documents that are made of a plan. */
public enum DocumentKind {
    /** Calendars of students, companies, mentors and supervisors. */
    CALENDAR,
    /** Visit plans of supervisors. */
    VISITS,
    /** Hours statements of students. */
    HOURS,
    /** Draft leer-werkovereenkomst of each placement that is not history. */
    AGREEMENT,
    /** Information sheets for companies. */
    COMPANY,
    /** Boards and lists of classes, or of schools without classes. */
    LISTS
}
