package nl.leerplaats.web.system;

/** What a process is for, where several share a database. */
public enum Role {
    /** Shows pages and answers programs. */
    PAGES,
    /** Searches and does what is done in the background. */
    WORKER,
    /** Both. */
    BOTH;

    /** Tells whether it does what waits in the background. */
    public boolean works() {
        return this != PAGES;
    }

    /** Tells whether people and programs reach it. */
    public boolean answers() {
        return this != WORKER;
    }
}
