package nl.leerplaats.cli;

/** What a process of the web application is for, where several share a database. */
enum ServeRole {
    /** Shows pages and answers programs. */
    PAGES,
    /** Searches and does what is done in the background. */
    WORKER,
    /** Both. */
    BOTH
}
