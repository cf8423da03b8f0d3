package nl.leerplaats.web.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.Invitation;
import nl.leerplaats.web.store.account.InvitationStore;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.session.FindByIndexNameSessionRepository;

/** The first account is made once, by whoever has the link, and has what was there before. */
class FirstAccountTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final InvitationDesk.Guest ADA = new InvitationDesk.Guest("ada@school.nl", "Ada");
    private static final String PASSWORD = "paard batterij nietje";

    private StoreFixture fixture;
    private AccountStore accounts;

    @BeforeEach
    void open() {
        fixture = StoreFixture.inMemory();
        accounts = new AccountStore(fixture.jdbc());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private InvitationDesk desk(Instant now) {
        MembershipStore members = new MembershipStore(fixture.jdbc());
        InvitationStore invitations = new InvitationStore(fixture.jdbc());
        return new InvitationDesk(
                fixture.store(),
                accounts,
                members,
                invitations,
                new InvitationRights(accounts, members, invitations),
                new AccessLog(fixture.jdbc()),
                new Sessions(new StaticListableBeanFactory()
                        .getBeanProvider(ResolvableType.forClass(FindByIndexNameSessionRepository.class))),
                PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void theFirstAccountKeepsTheInstallationAndTheYearsThatWereThere() {
        String year = fixture.add(DatasetGenerator.generate(InstanceKind.SCHOOL, 9, 6))
                .id();
        InvitationDesk desk = desk(NOW);
        String secret = desk.inviteFirst(Secrets.next());
        Account ada = accept(desk, secret, ADA).orElseThrow();

        assertThat(ada.administrator()).isTrue();
        assertThat(ada.password()).startsWith("{bcrypt}").doesNotContain(PASSWORD);
        assertThat(new MembershipStore(fixture.jdbc()).rolesOf(ada.id())).containsEntry(year, SpaceRole.REGION);
        assertThat(desk.find(secret)).isEmpty();
    }

    private static Optional<Account> accept(InvitationDesk desk, String secret, InvitationDesk.Guest guest) {
        return desk.find(secret).flatMap(one -> desk.accept(one, guest, PASSWORD, null));
    }

    /** Two processes that start side by side each have a link. */
    @Test
    void oneOfTwoLinksMakesTheFirstAccount() {
        InvitationDesk desk = desk(NOW);
        String one = desk.inviteFirst(Secrets.next());
        String other = desk.inviteFirst(Secrets.next());
        Invitation seen = desk.find(other).orElseThrow();
        assertThat(accept(desk, one, ADA)).isPresent();
        assertThat(desk.find(other)).isEmpty();
        assertThat(desk.accept(seen, new InvitationDesk.Guest("bas@school.nl", "Bas"), PASSWORD, null))
                .isEmpty();
        assertThat(accounts.list()).hasSize(1);
    }

    @Test
    void aLinkHoldsForSevenDays() {
        String secret = desk(NOW).inviteFirst(Secrets.next());
        Instant end = NOW.plus(Duration.ofDays(7));
        assertThat(desk(end.minusMillis(1)).find(secret)).isPresent();
        assertThat(desk(end).find(secret)).isEmpty();
        assertThat(desk(NOW).find(Secrets.next())).isEmpty();
    }

    @Test
    void aSecretOfTheSettingIsTheSameAtEachStart() {
        InvitationDesk desk = desk(NOW);
        desk.inviteFirst("chosen-by-the-keeper");
        desk.inviteFirst("chosen-by-the-keeper");
        assertThat(accept(desk, "chosen-by-the-keeper", ADA)).isPresent();
    }
}
