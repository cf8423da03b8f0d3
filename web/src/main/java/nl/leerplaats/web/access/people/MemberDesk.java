package nl.leerplaats.web.access.people;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.InvitationStore;
import nl.leerplaats.web.store.account.LogKind;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works in a space, and as what. */
@Component
class MemberDesk {

    private final Store store;
    private final AccountStore accounts;
    private final MembershipStore members;
    private final InvitationStore invitations;
    private final InvitationRights rights;
    private final AccessLog log;
    private final Clock clock;

    MemberDesk(
            Store store,
            AccountStore accounts,
            MembershipStore members,
            InvitationStore invitations,
            InvitationRights rights,
            AccessLog log,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.members = members;
        this.invitations = invitations;
        this.rights = rights;
        this.log = log;
        this.clock = clock;
    }

    /** The names of the schools of a space by their ids, in the order of the data. */
    Map<String, String> schools(String spaceId) {
        Map<String, String> names = new LinkedHashMap<>();
        store.spaces()
                .find(spaceId)
                .ifPresent(data -> data.dataset().schools().forEach(one -> names.put(one.id(), one.name())));
        return names;
    }

    /** The members of a space, by name. */
    List<MemberLine> list(String spaceId, Viewer viewer) {
        Map<String, String> names = schools(spaceId);
        return members.list(spaceId).stream()
                .map(member -> line(member, names, viewer))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(line -> line.account().name()))
                .toList();
    }

    private @Nullable MemberLine line(Membership member, Map<String, String> names, Viewer viewer) {
        List<String> schools = member.schools().stream().sorted().toList();
        return accounts.find(member.accountId())
                .map(account -> new MemberLine(
                        account,
                        member.role(),
                        schools,
                        schools.stream().map(id -> names.getOrDefault(id, id)).toList(),
                        mayHelp(viewer, account)))
                .orElse(null);
    }

    /** Tells whether somebody may give an account a link to another password. */
    boolean mayHelp(Viewer viewer, Account account) {
        String own = viewer.accountId();
        return viewer.administrator() || own != null && rights.mayHelp(own, account);
    }

    /** The account of a member. */
    @Nullable
    Account find(String spaceId, String accountId) {
        return members.find(spaceId, accountId)
                .flatMap(member -> accounts.find(member.accountId()))
                .orElse(null);
    }

    /** Tells whether an e-mail address is of a member. */
    boolean isMember(String spaceId, String email) {
        return accounts.findByEmail(email)
                .flatMap(account -> members.find(spaceId, account.id()))
                .isPresent();
    }

    /** Makes a member something else; whoever invites nobody any more has no invitations left, and no older one makes the member what it was. */
    void change(Membership membership, Viewer viewer) {
        store.together(() -> {
            members.put(membership);
            withdraw(membership.spaceId(), membership.accountId());
            log.add(
                    clock.instant(),
                    LogKind.MEMBER_CHANGED,
                    viewer.accountId(),
                    membership.accountId(),
                    membership.spaceId());
        });
    }

    /** Withdraws what a member may not make any more, and what others made for the member. */
    private void withdraw(String spaceId, String accountId) {
        rights.withdrawLost(accountId);
        accounts.find(accountId)
                .ifPresent(account -> invitations.withdrawOpenOf(account.email(), spaceId, clock.instant()));
    }

    /** Takes a member out of a space, with the invitations that the member made or got for it. */
    void remove(String spaceId, String accountId, Viewer viewer) {
        store.together(() -> {
            members.remove(spaceId, accountId);
            invitations.withdrawMadeBy(accountId, spaceId);
            withdraw(spaceId, accountId);
            log.add(clock.instant(), LogKind.MEMBER_REMOVED, viewer.accountId(), accountId, spaceId);
        });
    }
}
