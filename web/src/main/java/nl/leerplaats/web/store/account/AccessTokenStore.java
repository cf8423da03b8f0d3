package nl.leerplaats.web.store.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.web.store.db.Tables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens of programs, by their digest. */
@Component
public class AccessTokenStore {

    private static final Duration EXACT = Duration.ofHours(1);

    private final JdbcClient jdbc;

    public AccessTokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a token. */
    public void add(AccessToken token, String digest) {
        jdbc.sql("insert into access_token (id, account_id, digest, name, made) values (?, ?, ?, ?, ?)")
                .params(
                        token.id(),
                        token.accountId(),
                        digest,
                        Tables.cut(token.name(), Account.LONGEST_NAME),
                        Tables.moment(token.made()))
                .update();
    }

    /** The token of a digest; notes that it is used. */
    public Optional<AccessToken> use(String digest, Instant now) {
        Optional<AccessToken> found = jdbc.sql("select * from access_token where digest = ?")
                .param(digest)
                .query((row, line) -> token(row))
                .optional();
        found.filter(token -> token.used() == null || token.used().plus(EXACT).isBefore(now))
                .ifPresent(token -> jdbc.sql("update access_token set used = ? where id = ?")
                        .params(Tables.moment(now), token.id())
                        .update());
        return found;
    }

    /** The tokens of an account, the newest first. */
    public List<AccessToken> list(String accountId) {
        return jdbc.sql("select * from access_token where account_id = ? order by made desc, id")
                .param(accountId)
                .query((row, line) -> token(row))
                .list();
    }

    /** Tells whether a token of an account is there, and so not withdrawn. */
    public boolean isThere(String accountId, String id) {
        return list(accountId).stream().anyMatch(token -> token.id().equals(id));
    }

    /** Withdraws a token. */
    public void withdraw(String accountId, String id) {
        jdbc.sql("delete from access_token where account_id = ? and id = ?")
                .params(accountId, id)
                .update();
    }

    private static AccessToken token(ResultSet row) throws SQLException {
        return new AccessToken(
                row.getString("id"),
                row.getString("account_id"),
                row.getString("name"),
                Tables.moment(row, "made"),
                row.getObject("used") == null ? null : Tables.moment(row, "used"));
    }
}
