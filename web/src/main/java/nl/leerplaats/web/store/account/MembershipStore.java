package nl.leerplaats.web.store.account;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.web.store.db.Tables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members of spaces. */
@Component
public class MembershipStore {

    private final JdbcClient jdbc;

    public MembershipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an account is in a space. */
    public Optional<Membership> find(String spaceId, String accountId) {
        return jdbc.sql("select role from membership where space_id = ? and account_id = ?")
                .params(spaceId, accountId)
                .query(String.class)
                .optional()
                .map(role ->
                        new Membership(spaceId, accountId, SpaceRole.valueOf(role), schoolsOf(spaceId, accountId)));
    }

    private Set<String> schoolsOf(String spaceId, String accountId) {
        return new HashSet<>(jdbc.sql("select school_id from membership_school where space_id = ? and account_id = ?")
                .params(spaceId, accountId)
                .query((row, line) -> Tables.key(row, "school_id"))
                .list());
    }

    /** The role of an account in each space of which it is a member, by the id of the space. */
    public Map<String, SpaceRole> rolesOf(String accountId) {
        return jdbc
                .sql("select space_id, role from membership where account_id = ?")
                .param(accountId)
                .query((row, line) -> Map.entry(row.getString("space_id"), SpaceRole.valueOf(row.getString("role"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The members of a space. */
    public List<Membership> list(String spaceId) {
        Map<String, List<Map.Entry<String, String>>> schools = jdbc
                .sql("select account_id, school_id from membership_school where space_id = ?")
                .param(spaceId)
                .query((row, line) -> Map.entry(row.getString("account_id"), Tables.key(row, "school_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey));
        return jdbc.sql("select account_id, role from membership where space_id = ? order by account_id")
                .param(spaceId)
                .query((row, line) -> new Membership(
                        spaceId,
                        row.getString("account_id"),
                        SpaceRole.valueOf(row.getString("role")),
                        schools.getOrDefault(row.getString("account_id"), List.of()).stream()
                                .map(Map.Entry::getValue)
                                .collect(Collectors.toSet())))
                .list();
    }

    /** Makes somebody a member, or something else than before; in the transaction of the caller. */
    public void put(Membership membership) {
        remove(membership.spaceId(), membership.accountId());
        jdbc.sql("insert into membership (space_id, account_id, role) values (?, ?, ?)")
                .params(
                        membership.spaceId(),
                        membership.accountId(),
                        membership.role().name())
                .update();
        for (String school : membership.schools()) {
            jdbc.sql("insert into membership_school (space_id, account_id, school_id) values (?, ?, ?)")
                    .params(membership.spaceId(), membership.accountId(), Tables.key(school))
                    .update();
        }
    }

    /** Makes somebody coordinator of whole spaces; in the transaction of the caller. */
    public void putRegion(Collection<String> spaceIds, String accountId) {
        spaceIds.forEach(space -> put(new Membership(space, accountId, SpaceRole.REGION, Set.of())));
    }

    /** Takes somebody out of a space. */
    public void remove(String spaceId, String accountId) {
        jdbc.sql("delete from membership where space_id = ? and account_id = ?")
                .params(spaceId, accountId)
                .update();
    }
}
