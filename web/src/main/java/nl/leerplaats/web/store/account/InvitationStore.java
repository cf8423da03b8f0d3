package nl.leerplaats.web.store.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerplaats.web.store.db.Tables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations, by a digest of what stands in their link. */
@Component
public class InvitationStore {

    private final JdbcClient jdbc;

    public InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps an invitation; in the transaction of the caller. */
    public void add(Invitation invitation, String digest) {
        String role = invitation.role() == null ? null : invitation.role().name();
        jdbc.sql(
                        "insert into invitation (id, digest, kind, space_id, role, account_id, email, name, made, made_by, expires)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(invitation.id())
                .param(digest)
                .param(invitation.kind().name())
                .param(invitation.spaceId())
                .param(role)
                .param(invitation.accountId())
                .param(Tables.cut(invitation.email().strip(), Account.LONGEST_EMAIL))
                .param(Tables.cut(invitation.name(), Account.LONGEST_NAME))
                .param(Tables.moment(invitation.made()))
                .param(invitation.madeBy())
                .param(Tables.moment(invitation.expires()))
                .update();
        for (String school : invitation.schools()) {
            jdbc.sql("insert into invitation_school (invitation_id, school_id) values (?, ?)")
                    .params(invitation.id(), Tables.key(school))
                    .update();
        }
    }

    /** The invitation of a digest. */
    public Optional<Invitation> find(String digest) {
        return jdbc.sql("select * from invitation where digest = ?")
                .param(digest)
                .query((row, line) -> invitation(row))
                .optional();
    }

    /** The invitations that can be used, of an e-mail address, the newest first; not those to another password. */
    public List<Invitation> listOpenOf(String email, Instant now) {
        return jdbc
                .sql(
                        "select * from invitation where used is null and expires > ? and kind <> 'PASSWORD' order by made desc, id")
                .param(Tables.moment(now))
                .query((row, line) -> invitation(row))
                .list()
                .stream()
                .filter(one -> one.isFor(email))
                .toList();
    }

    /** The invitations to a space that can be used, the newest first. */
    public List<Invitation> listOpen(String spaceId, Instant now) {
        return jdbc.sql("select * from invitation where space_id = ? and used is null and expires > ?"
                        + " order by made desc, id")
                .params(spaceId, Tables.moment(now))
                .query((row, line) -> invitation(row))
                .list();
    }

    /** The invitations that an account made and nobody used. */
    public List<Invitation> listMadeBy(String accountId) {
        return jdbc.sql("select * from invitation where made_by = ? and used is null order by id")
                .param(accountId)
                .query((row, line) -> invitation(row))
                .list();
    }

    /** Uses an invitation; tells whether nobody used it before. */
    public boolean use(String id, Instant now) {
        return jdbc.sql("update invitation set used = ? where id = ? and used is null")
                        .params(Tables.moment(now), id)
                        .update()
                == 1;
    }

    /** Withdraws an invitation to a space. */
    public void withdraw(String spaceId, String id) {
        jdbc.sql("delete from invitation where space_id = ? and id = ?")
                .params(spaceId, id)
                .update();
    }

    /** Withdraws an invitation of whatever kind. */
    public void withdrawById(String id) {
        jdbc.sql("delete from invitation where id = ?").param(id).update();
    }

    /** Withdraws what an account made and nobody used. */
    public void withdrawMadeBy(String accountId) {
        jdbc.sql("delete from invitation where made_by = ? and used is null")
                .param(accountId)
                .update();
    }

    /** Withdraws what an account made for a space and nobody used. */
    public void withdrawMadeBy(String accountId, String spaceId) {
        jdbc.sql("delete from invitation where made_by = ? and space_id = ? and used is null")
                .params(accountId, spaceId)
                .update();
    }

    /** Withdraws the invitations of an e-mail address to a space that can be used. */
    public void withdrawOpenOf(String email, String spaceId, Instant now) {
        listOpen(spaceId, now).stream().filter(one -> one.isFor(email)).forEach(one -> withdrawById(one.id()));
    }

    /** Withdraws the invitation of a digest. */
    public void withdraw(String digest) {
        jdbc.sql("delete from invitation where digest = ?").param(digest).update();
    }

    /** Withdraws what was made for an account to choose another password. */
    public void withdrawPasswords(String accountId) {
        jdbc.sql("delete from invitation where account_id = ?").param(accountId).update();
    }

    /** Deletes what nobody can use since a moment. */
    public void deleteExpired(Instant before) {
        jdbc.sql("delete from invitation where expires < ?")
                .param(Tables.moment(before))
                .update();
    }

    private Invitation invitation(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new Invitation(
                row.getString("id"),
                InvitationKind.valueOf(row.getString("kind")),
                row.getString("space_id"),
                role == null ? null : SpaceRole.valueOf(role),
                role == null ? Set.of() : schools(row.getString("id")),
                row.getString("account_id"),
                row.getString("email"),
                row.getString("name"),
                Tables.moment(row, "made"),
                row.getString("made_by"),
                Tables.moment(row, "expires"),
                row.getObject("used") == null ? null : Tables.moment(row, "used"));
    }

    private Set<String> schools(String id) {
        return new HashSet<>(jdbc.sql("select school_id from invitation_school where invitation_id = ?")
                .param(id)
                .query((row, line) -> Tables.key(row, "school_id"))
                .list());
    }
}
