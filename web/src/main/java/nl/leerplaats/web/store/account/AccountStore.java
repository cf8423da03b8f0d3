package nl.leerplaats.web.store.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.db.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts. */
@Component
public class AccountStore {

    private final JdbcClient jdbc;

    public AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds an account.
     *
     * @throws org.springframework.dao.DuplicateKeyException where another one has the address, or is the same person to the issuer
     */
    public void add(Account account) {
        jdbc.sql(
                        "insert into account (id, email, email_key, name, password, issuer, subject, administrator, created, disabled)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(account.id())
                .param(Tables.cut(account.email().strip(), Account.LONGEST_EMAIL))
                .param(Account.key(account.email()))
                .param(Tables.cut(account.name(), Account.LONGEST_NAME))
                .param(account.password())
                .param(account.issuer())
                .param(account.subject())
                .param(account.administrator())
                .param(Tables.moment(account.created()))
                .param(account.disabled())
                .update();
    }

    /** The account of an id. */
    public Optional<Account> find(String id) {
        return jdbc.sql("select * from account where id = ?")
                .param(id)
                .query((row, line) -> account(row))
                .optional();
    }

    /** The account of an e-mail address, whatever the case of its letters. */
    public Optional<Account> findByEmail(String email) {
        return jdbc.sql("select * from account where email_key = ?")
                .param(Account.key(email))
                .query((row, line) -> account(row))
                .optional();
    }

    /** The account of whom an issuer calls something. */
    public Optional<Account> findBySubject(String issuer, String subject) {
        return jdbc.sql("select * from account where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query((row, line) -> account(row))
                .optional();
    }

    /** All accounts, by name. */
    public List<Account> list() {
        return jdbc.sql("select * from account order by name, email_key")
                .query((row, line) -> account(row))
                .list();
    }

    /** Tells whether there is no account at all. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /** Tells whether there is no account at all, and lets nobody else ask so before the transaction ends. */
    public boolean isEmptyInTurn() {
        Turn.take(jdbc);
        return isEmpty();
    }

    /** Tells whether an account is the only administrator who may come in; lets nobody else ask so before the transaction ends. */
    public boolean isLastAdministrator(String id) {
        Turn.take(jdbc);
        return jdbc.sql("select id from account where administrator = true and disabled = false")
                .query(String.class)
                .list()
                .equals(List.of(id));
    }

    /** Gives an account another password. */
    public void setPassword(String id, String encoded) {
        jdbc.sql("update account set password = ? where id = ?")
                .params(encoded, id)
                .update();
    }

    /** Notes who says who somebody is, and what they are called there. */
    public void link(String id, String issuer, String subject) {
        jdbc.sql("update account set issuer = ?, subject = ? where id = ?")
                .params(issuer, subject, id)
                .update();
    }

    /** Lets an account in no more, or again. */
    public void setDisabled(String id, boolean disabled) {
        jdbc.sql("update account set disabled = ? where id = ?")
                .params(disabled, id)
                .update();
    }

    /** Makes an account administrator, or no more. */
    public void setAdministrator(String id, boolean administrator) {
        jdbc.sql("update account set administrator = ? where id = ?")
                .params(administrator, id)
                .update();
    }

    /** Deletes an account; what it did stays, by nobody. */
    public void delete(String id) {
        jdbc.sql("delete from account where id = ?").param(id).update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                row.getString("password"),
                row.getString("issuer"),
                row.getString("subject"),
                row.getBoolean("administrator"),
                Tables.moment(row, "created"),
                row.getBoolean("disabled"));
    }
}
