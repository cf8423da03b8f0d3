package nl.leerplaats.web.store.plan;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leerplaats.document.DocumentKind;
import nl.leerplaats.web.store.db.ProgramVersion;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.space.SpaceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** When papers were handed out in each space, and what they said. */
public final class HandOuts {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SpaceStore spaces;
    private final Clock clock;

    public HandOuts(JdbcClient jdbc, TransactionTemplate transaction, SpaceStore spaces, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** Notes that papers were handed out, now; gives the number. */
    public long add(String spaceId, Map<Paper, String> digests, @Nullable String by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            spaces.lock(spaceId);
            long number = 1 + Tables.lastNumber(jdbc, "hand_out", spaceId);
            jdbc.sql("insert into hand_out (space_id, number, made, made_by, program) values (?, ?, ?, ?, ?)")
                    .param(spaceId)
                    .param(number)
                    .param(Tables.moment(clock.instant()))
                    .param(Tables.cutIfAny(by, LONGEST_NAME))
                    .param(ProgramVersion.now())
                    .update();
            digests.forEach((paper, digest) -> jdbc.sql(
                            "insert into handed_paper (space_id, number, owner, kind, digest) values (?, ?, ?, ?, ?)")
                    .params(
                            spaceId,
                            number,
                            Tables.key(paper.owner()),
                            paper.kind().name(),
                            digest)
                    .update());
            return number;
        }));
    }

    /** Finds the last time that papers were handed out. */
    public Optional<HandOut> findLast(String spaceId) {
        return find(spaceId, Tables.lastNumber(jdbc, "hand_out", spaceId));
    }

    /** Finds a time that papers were handed out. */
    public Optional<HandOut> find(String spaceId, long number) {
        return jdbc.sql("select * from hand_out where space_id = ? and number = ?")
                .params(spaceId, number)
                .query((row, line) -> new HandOut(
                        row.getLong("number"),
                        Tables.moment(row, "made"),
                        row.getString("made_by"),
                        row.getString("program").equals(ProgramVersion.now()),
                        digests(spaceId, row.getLong("number"))))
                .optional();
    }

    private Map<Paper, String> digests(String spaceId, long number) {
        Map<Paper, String> digests = new LinkedHashMap<>();
        jdbc.sql("select owner, kind, digest from handed_paper where space_id = ? and number = ?")
                .params(spaceId, number)
                .query(row -> {
                    digests.put(
                            new Paper(Tables.key(row, "owner"), DocumentKind.valueOf(row.getString("kind"))),
                            row.getString("digest"));
                });
        return digests;
    }

    /**
     * Takes back that papers were handed out, where somebody noted it by mistake.
     *
     * @return whether it was the last time; an earlier one stays
     */
    public boolean takeBack(String spaceId, long number) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            spaces.lock(spaceId);
            return Tables.lastNumber(jdbc, "hand_out", spaceId) == number
                    && jdbc.sql("delete from hand_out where space_id = ? and number = ?")
                                    .params(spaceId, number)
                                    .update()
                            > 0;
        }));
    }
}
