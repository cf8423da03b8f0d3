package nl.leerplaats.web.access.people;

import java.util.Map;
import java.util.Optional;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.Invitation;
import nl.leerplaats.web.store.account.InvitationKind;
import nl.leerplaats.web.store.account.InvitationStore;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may invite whom. An invitation holds as long as whoever made it still may: else people who were taken out would come back by a link of their own. */
@Component
class InvitationRights {

    private final AccountStore accounts;
    private final MembershipStore members;
    private final InvitationStore invitations;

    InvitationRights(AccountStore accounts, MembershipStore members, InvitationStore invitations) {
        this.accounts = accounts;
        this.members = members;
        this.invitations = invitations;
    }

    /** Tells whether whoever made an invitation may make it now. That to the first account is made by the program itself. */
    boolean holds(Invitation invitation) {
        if (invitation.kind() == InvitationKind.SET_UP) {
            return true;
        }
        return find(invitation.madeBy())
                .filter(maker -> !maker.disabled())
                .filter(maker -> maker.administrator() || mayAsMember(invitation, maker))
                .isPresent();
    }

    private Optional<Account> find(@Nullable String id) {
        return id == null ? Optional.empty() : accounts.find(id);
    }

    private boolean mayAsMember(Invitation invitation, Account maker) {
        return switch (invitation.kind()) {
            case SET_UP, ACCOUNT -> false;
            case SPACE ->
                invitation.spaceId() != null
                        && members.find(invitation.spaceId(), maker.id())
                                .map(Membership::role)
                                .filter(SpaceRole.REGION::equals)
                                .isPresent();
            case PASSWORD ->
                find(invitation.accountId())
                        .filter(account -> mayHelp(maker.id(), account))
                        .isPresent();
        };
    }

    /**
     * Tells whether somebody who is no administrator may give an account a link to another password, and so could log in as it: who is coordinator of all
     * spaces of an account that is no administrator.
     */
    boolean mayHelp(String helperId, Account account) {
        Map<String, SpaceRole> own = members.rolesOf(helperId);
        return !account.administrator()
                && members.rolesOf(account.id()).keySet().stream()
                        .allMatch(space -> own.get(space) == SpaceRole.REGION);
    }

    /** Withdraws what an account made and may not make any more; in the transaction of the caller. */
    void withdrawLost(String accountId) {
        invitations.listMadeBy(accountId).stream()
                .filter(one -> !holds(one))
                .forEach(one -> invitations.withdrawById(one.id()));
    }
}
