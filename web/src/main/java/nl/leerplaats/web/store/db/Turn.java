package nl.leerplaats.web.store.db;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A row that is held while something is done that only one may do at a time, of all processes that work in the database. */
public final class Turn {

    private Turn() {}

    /** Waits until no other transaction has its turn; this one has it until it ends. */
    public static void take(JdbcClient jdbc) {
        jdbc.sql("select content from remembered where name = 'turn' for update")
                .query(String.class)
                .single();
    }
}
