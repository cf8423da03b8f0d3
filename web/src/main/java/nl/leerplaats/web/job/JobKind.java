package nl.leerplaats.web.job;

/** What can be done in the background. The names stand in the database. */
public enum JobKind {
    /** A run. */
    RUN(Queue.SEARCH),
    /** The proposals of planning again. */
    REPLAN(Queue.SEARCH),
    /** The night of a space. */
    NIGHT(Queue.DUTY),
    /** A look at a space that changed. */
    CHANGE(Queue.DUTY),
    /** A mail about proposals. */
    MAIL(Queue.DUTY),
    /** The back-ups of a night. */
    BACKUP(Queue.DUTY),
    /** The files of a space that was erased. */
    ERASE(Queue.DUTY);

    /** Who takes it: those who search, as many as there are runs side by side, or those who do what is short. */
    enum Queue {
        SEARCH("search_job"),
        DUTY("duty_job");

        private final String table;

        Queue(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }
    }

    private final Queue queue;

    JobKind(Queue queue) {
        this.queue = queue;
    }

    Queue queue() {
        return queue;
    }
}
