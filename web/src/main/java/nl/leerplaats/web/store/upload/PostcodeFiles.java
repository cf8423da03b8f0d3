package nl.leerplaats.web.store.upload;

import java.util.Optional;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.db.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of postcodes that holds for all spaces, at most one. */
public final class PostcodeFiles {

    private static final int ONLY = 1;
    private static final int LONGEST_NAME = 400;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public PostcodeFiles(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Keeps a table, in place of the one before.
     *
     * @param content the file as it was given
     */
    public void keep(PostcodeFile file, byte[] content) {
        transaction.executeWithoutResult(status -> {
            Turn.take(jdbc);
            remove();
            jdbc.sql("insert into postcode_table (id, file_name, kept, content) values (?, ?, ?, ?)")
                    .params(ONLY, Tables.cut(file.fileName(), LONGEST_NAME), Tables.moment(file.since()), content)
                    .update();
        });
    }

    /** Finds which table there is. */
    public Optional<PostcodeFile> find() {
        return jdbc.sql("select file_name, kept from postcode_table where id = ?")
                .param(ONLY)
                .query((row, line) -> new PostcodeFile(row.getString("file_name"), Tables.moment(row, "kept")))
                .optional();
    }

    /** The file as it was given. */
    public Optional<byte[]> content() {
        return jdbc.sql("select content from postcode_table where id = ?")
                .param(ONLY)
                .query((row, line) -> row.getBytes("content"))
                .optional();
    }

    /** Forgets the table. */
    public void remove() {
        jdbc.sql("delete from postcode_table where id = ?").param(ONLY).update();
    }
}
