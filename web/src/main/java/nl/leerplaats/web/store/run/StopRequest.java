package nl.leerplaats.web.store.run;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody wants an end of a run, or of planning again: the tables of both keep that alike. */
final class StopRequest {

    private StopRequest() {}

    /** Asks whoever has one under way to end it soon; one that waits ends at once. */
    static void add(JdbcClient jdbc, String table, String id) {
        jdbc.sql("update " + table + " set state = 'CANCELLED' where id = ? and state = 'WAITING'")
                .param(id)
                .update();
        jdbc.sql("update " + table + " set stop_asked = true where id = ? and state = 'RUNNING'")
                .param(id)
                .update();
    }
}
