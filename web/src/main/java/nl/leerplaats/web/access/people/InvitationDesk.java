package nl.leerplaats.web.access.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.Invitation;
import nl.leerplaats.web.store.account.InvitationKind;
import nl.leerplaats.web.store.account.InvitationStore;
import nl.leerplaats.web.store.account.LogKind;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.PlanningSpace;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Invitations: made, looked at, and used once. */
@Component
public class InvitationDesk {

    /** How long an invitation can be used. */
    static final Duration VALID = Duration.ofDays(7);

    private final Store store;
    private final AccountStore accounts;
    private final MembershipStore members;
    private final InvitationStore invitations;
    private final InvitationRights rights;
    private final AccessLog log;
    private final Sessions sessions;
    private final PasswordEncoder encoder;
    private final Clock clock;

    InvitationDesk(
            Store store,
            AccountStore accounts,
            MembershipStore members,
            InvitationStore invitations,
            InvitationRights rights,
            AccessLog log,
            Sessions sessions,
            PasswordEncoder encoder,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.members = members;
        this.invitations = invitations;
        this.rights = rights;
        this.log = log;
        this.sessions = sessions;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * Who is invited.
     *
     * @param email to whom the link is sent
     * @param name what the person is called
     */
    public record Guest(String email, String name) {}

    /** Invites somebody to make the first account; tells the secret of the link. */
    String inviteFirst(String secret) {
        Invitation first = invitation(InvitationKind.SET_UP, null, null, Set.of(), null, new Guest("", ""), null);
        store.together(() -> {
            if (accounts.isEmptyInTurn()) {
                // One that was chosen is the same at each start, and holds from the last one on.
                invitations.withdraw(Secrets.digest(secret));
                invitations.add(first, Secrets.digest(secret));
            }
        });
        return secret;
    }

    /** Invites somebody to an account without a space; tells the secret of the link. */
    String inviteToAccount(Viewer by, Guest guest) {
        return keep(by, invitation(InvitationKind.ACCOUNT, null, null, Set.of(), null, guest, by), LogKind.INVITED);
    }

    /** Invites somebody into a space; tells the secret of the link. */
    String inviteTo(String spaceId, SpaceRole role, Set<String> schools, Viewer by, Guest guest) {
        return keep(by, invitation(InvitationKind.SPACE, spaceId, role, schools, null, guest, by), LogKind.INVITED);
    }

    /** Lets somebody choose another password; tells the secret of the link. */
    String letChoosePassword(Account account, Viewer by) {
        invitations.withdrawPasswords(account.id());
        Guest guest = new Guest(account.email(), account.name());
        return keep(
                by,
                invitation(InvitationKind.PASSWORD, null, null, Set.of(), account.id(), guest, by),
                LogKind.PASSWORD_LINK_MADE);
    }

    private Invitation invitation(
            InvitationKind kind,
            @Nullable String spaceId,
            @Nullable SpaceRole role,
            Set<String> schools,
            @Nullable String accountId,
            Guest guest,
            @Nullable Viewer by) {
        Instant now = clock.instant();
        return new Invitation(
                store.newId(),
                kind,
                spaceId,
                role,
                schools,
                accountId,
                guest.email(),
                guest.name(),
                now,
                by == null ? null : by.accountId(),
                now.plus(VALID),
                null);
    }

    private String keep(Viewer by, Invitation invitation, LogKind kind) {
        String secret = Secrets.next();
        store.together(() -> {
            invitations.add(invitation, Secrets.digest(secret));
            log.add(clock.instant(), kind, by.accountId(), invitation.accountId(), invitation.spaceId());
        });
        return secret;
    }

    /** The invitation of a secret, as long as it can be used. */
    public Optional<Invitation> find(String secret) {
        return invitations
                .find(Secrets.digest(secret))
                .filter(one -> one.isOpen(clock.instant()))
                .filter(rights::holds)
                .filter(one -> one.kind() != InvitationKind.SET_UP || accounts.isEmpty());
    }

    /** The newest invitation that waits for an e-mail address. */
    public Optional<Invitation> findFor(String email) {
        return invitations.listOpenOf(email, clock.instant()).stream()
                .filter(rights::holds)
                .findFirst();
    }

    /** Who somebody is elsewhere. */
    public record Elsewhere(String issuer, String subject) {}

    /**
     * Makes an account of an invitation, with a password or for who is known elsewhere.
     *
     * @return the account; empty where the invitation was used in the meantime, or the address has an account
     */
    public Optional<Account> accept(
            Invitation invitation, Guest guest, @Nullable String password, @Nullable Elsewhere elsewhere) {
        boolean first = invitation.kind() == InvitationKind.SET_UP;
        Instant now = clock.instant();
        Account made = new Account(
                store.newId(),
                guest.email().strip(),
                guest.name().strip(),
                password == null ? null : encoder.encode(password),
                elsewhere == null ? null : elsewhere.issuer(),
                elsewhere == null ? null : elsewhere.subject(),
                first,
                now,
                false);
        return store.together(() -> {
            boolean late = first && !accounts.isEmptyInTurn();
            if (late || accounts.findByEmail(made.email()).isPresent() || !use(invitation)) {
                return Optional.empty();
            }
            accounts.add(made);
            log.add(now, LogKind.ACCOUNT_MADE, made.id(), made.id(), null);
            if (first) {
                // Whoever looks after the program had all that was there before there were accounts.
                members.putRegion(
                        store.spaces().list().stream().map(PlanningSpace::id).toList(), made.id());
            }
            join(invitation, made.id());
            return Optional.of(made);
        });
    }

    /** Uses an invitation; tells whether nobody used it before, and whoever made it still may. */
    private boolean use(Invitation invitation) {
        return rights.holds(invitation) && invitations.use(invitation.id(), clock.instant());
    }

    private void join(Invitation invitation, String accountId) {
        if (invitation.spaceId() == null) {
            return;
        }
        Membership given = given(invitation, accountId);
        Membership had = members.find(given.spaceId(), accountId).orElse(null);
        if (!given.equals(had)) {
            members.put(given);
            LogKind kind = had == null ? LogKind.MEMBER_JOINED : LogKind.ROLE_BY_INVITATION;
            log.add(clock.instant(), kind, accountId, accountId, given.spaceId());
            rights.withdrawLost(accountId);
        }
    }

    /** What an account becomes by an invitation into a space. */
    static Membership given(Invitation invitation, String accountId) {
        return new Membership(
                Objects.requireNonNull(invitation.spaceId()),
                accountId,
                Objects.requireNonNull(invitation.role()),
                invitation.schools());
    }

    /** Lets an account that is there accept an invitation for its address; tells whether that could be. */
    boolean accept(Invitation invitation, String accountId) {
        return store.together(() -> {
            boolean used = accounts.find(accountId)
                            .filter(one -> invitation.isFor(one.email()))
                            .isPresent()
                    && use(invitation);
            if (used) {
                join(invitation, accountId);
            }
            return used;
        });
    }

    /** Gives the account of an invitation another password, and ends its log-ins; tells whether the invitation could still be used. */
    boolean choosePassword(Invitation invitation, String password) {
        String account = Objects.requireNonNull(invitation.accountId());
        return store.together(() -> {
            boolean used = use(invitation);
            if (used) {
                setPassword(account, password);
            }
            return used;
        });
    }

    /** Gives an account another password, and ends its log-ins. */
    void setPassword(String accountId, String password) {
        accounts.setPassword(accountId, encoder.encode(password));
        invitations.withdrawPasswords(accountId);
        log.add(clock.instant(), LogKind.PASSWORD_CHANGED, accountId, accountId, null);
        sessions.endAll(accountId);
    }
}
