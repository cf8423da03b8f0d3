package nl.leerplaats.web.store.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.account.FailedLogIns.Failed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** What is kept of accounts, and what goes with what. */
class AccountStoreTest {

    private static final Instant NOW = Instant.parse("2026-09-01T10:00:00Z");

    private StoreFixture fixture;
    private AccountStore accounts;
    private MembershipStore members;
    private InvitationStore invitations;
    private AccessLog log;

    StoreFixture newFixture() {
        return StoreFixture.inMemory();
    }

    @BeforeEach
    void open() {
        fixture = newFixture();
        accounts = new AccountStore(fixture.jdbc());
        members = new MembershipStore(fixture.jdbc());
        invitations = new InvitationStore(fixture.jdbc());
        log = new AccessLog(fixture.jdbc());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Account account(String id, String email) {
        Account account = new Account(id, email, "Naam " + id, null, null, null, false, NOW, false);
        accounts.add(account);
        return account;
    }

    private String year() {
        return fixture.add(DatasetGenerator.generate(InstanceKind.SCHOOL, 9, 6)).id();
    }

    private Invitation invitation(String id, String space) {
        return new Invitation(
                id,
                InvitationKind.SPACE,
                space,
                SpaceRole.SCHOOL,
                Set.of("s1", "s\0 2"),
                null,
                "Gast@school.nl",
                "Gast",
                NOW,
                null,
                NOW.plus(Duration.ofDays(7)),
                null);
    }

    @Test
    void anAddressIsOfOneAccountWhateverTheCaseOfItsLetters() {
        account("a", "Ria.Jansen@School.nl");
        assertThat(accounts.findByEmail(" ria.jansen@school.NL "))
                .map(Account::email)
                .contains("Ria.Jansen@School.nl");
        assertThatThrownBy(() -> account("b", "RIA.JANSEN@SCHOOL.NL")).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void anIssuerCallsOneAccountSomethingAndManyAccountsHaveNone() {
        account("a", "a@school.nl");
        account("b", "b@school.nl");
        accounts.link("a", "https://issuer", "7");
        assertThat(accounts.findBySubject("https://issuer", "7"))
                .map(Account::id)
                .contains("a");
        assertThat(accounts.findBySubject("https://other", "7")).isEmpty();
        assertThatThrownBy(() -> accounts.link("b", "https://issuer", "7")).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aMemberHasOneRoleAndASchoolCoordinatorTheSchools() {
        account("a", "a@school.nl");
        String year = year();
        members.put(new Membership(year, "a", SpaceRole.SCHOOL, Set.of("s1", "s\0 2")));
        assertThat(members.find(year, "a"))
                .contains(new Membership(year, "a", SpaceRole.SCHOOL, Set.of("s1", "s\0 2")));
        assertThat(members.list(year)).containsExactly(members.find(year, "a").orElseThrow());

        members.put(new Membership(year, "a", SpaceRole.READER, Set.of("s1")));
        assertThat(members.find(year, "a")).contains(new Membership(year, "a", SpaceRole.READER, Set.of()));
        assertThat(members.rolesOf("a")).isEqualTo(Map.of(year, SpaceRole.READER));

        members.remove(year, "a");
        assertThat(members.find(year, "a")).isEmpty();
    }

    @Test
    void withAYearItsMembersAndInvitationsAreErasedAndTheLogStays() {
        account("a", "a@school.nl");
        String year = year();
        members.put(new Membership(year, "a", SpaceRole.SCHOOL, Set.of("s1")));
        invitations.add(invitation("i", year), "digest");
        log.add(NOW, LogKind.INVITED, "a", null, year);

        fixture.store().erase(year);

        assertThat(members.rolesOf("a")).isEmpty();
        assertThat(invitations.find("digest")).isEmpty();
        assertThat(log.list(null, 10)).containsExactly(new LogLine(NOW, LogKind.INVITED, "Naam a", null, null));
    }

    @Test
    void whatADeletedAccountDidStaysWithoutAName() {
        account("a", "a@school.nl");
        account("b", "b@school.nl");
        String year = year();
        members.put(new Membership(year, "a", SpaceRole.SCHOOL, Set.of("s1")));
        new AccessTokenStore(fixture.jdbc()).add(new AccessToken("t", "a", "rooster", NOW, null), "digest of token");
        log.add(NOW, LogKind.MEMBER_REMOVED, "a", "b", year);

        accounts.delete("a");

        assertThat(accounts.find("a")).isEmpty();
        assertThat(members.list(year)).isEmpty();
        assertThat(new AccessTokenStore(fixture.jdbc()).use("digest of token", NOW))
                .isEmpty();
        assertThat(log.list(year, 10)).extracting(LogLine::by, LogLine::about).containsExactly(tuple(null, "Naam b"));
    }

    @Test
    void anInvitationIsUsedOnceAndUntilItExpires() {
        String year = year();
        invitations.add(invitation("i", year), "digest");
        Invitation kept = invitations.find("digest").orElseThrow();
        assertThat(kept).isEqualTo(invitation("i", year));
        assertThat(kept.isOpen(kept.expires().minusMillis(1))).isTrue();
        assertThat(kept.isOpen(kept.expires())).isFalse();
        assertThat(invitations.listOpenOf("GAST@school.nl", NOW)).contains(kept);
        assertThat(invitations.listOpen(year, kept.expires())).isEmpty();

        assertThat(invitations.use("i", NOW)).isTrue();
        assertThat(invitations.use("i", NOW)).isFalse();
        assertThat(invitations.find("digest").orElseThrow().isOpen(NOW)).isFalse();
        assertThat(invitations.listOpen(year, NOW)).isEmpty();
    }

    @Test
    void failuresAreCountedUntilOneGoesWell() {
        FailedLogIns failed = new FailedLogIns(fixture.jdbc());
        failed.add("x", NOW);
        failed.add("x", NOW.plusSeconds(1));
        assertThat(failed.find("x")).contains(new Failed(2, NOW.plusSeconds(1)));
        failed.takeBack("x");
        assertThat(failed.find("x")).map(Failed::failures).contains(1);
        failed.forget("x");
        assertThat(failed.find("x")).isEmpty();
    }

    @Test
    void oneAdministratorIsTheLast() {
        account("a", "a@school.nl");
        account("b", "b@school.nl");
        assertThat(List.of(last("a"), last("b"))).containsExactly(false, false);
        accounts.setAdministrator("a", true);
        assertThat(List.of(last("a"), last("b"))).containsExactly(true, false);
        accounts.setAdministrator("b", true);
        assertThat(last("a")).isFalse();
        accounts.setDisabled("b", true);
        assertThat(last("a")).isTrue();
    }

    private boolean last(String id) {
        return accounts.isLastAdministrator(id);
    }
}
