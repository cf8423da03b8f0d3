package nl.leerplaats.web.store.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link that lets somebody in once.
 *
 * @param id its id
 * @param kind what it lets somebody do
 * @param spaceId the space of which the person becomes a member; null for the other kinds
 * @param role what the person becomes there
 * @param schools ids of the schools of a coordinator of schools
 * @param accountId the account that gets another password; null for the other kinds
 * @param email to whom it was sent; empty for the first account
 * @param name what the person is called
 * @param made when it was made
 * @param madeBy account of who made it; null for the program itself, and where that account is deleted
 * @param expires until when it can be used
 * @param used when it was used; null where it was not
 */
public record Invitation(
        String id,
        InvitationKind kind,
        @Nullable String spaceId,
        @Nullable SpaceRole role,
        Set<String> schools,
        @Nullable String accountId,
        String email,
        String name,
        Instant made,
        @Nullable String madeBy,
        Instant expires,
        @Nullable Instant used) {

    public Invitation {
        schools = role == SpaceRole.SCHOOL ? Set.copyOf(schools) : Set.of();
    }

    /** Tells whether an e-mail address is the one that is invited, whatever the case of its letters. */
    public boolean isFor(String address) {
        return Account.key(email).equals(Account.key(address));
    }

    /** Tells whether it can be used at a moment. */
    public boolean isOpen(Instant now) {
        return used == null && now.isBefore(expires);
    }
}
