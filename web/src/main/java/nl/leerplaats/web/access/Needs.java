package nl.leerplaats.web.access;

import static nl.leerplaats.web.store.account.SpaceRole.READER;
import static nl.leerplaats.web.store.account.SpaceRole.REGION;
import static nl.leerplaats.web.store.account.SpaceRole.SCHOOL;

import java.util.Set;
import nl.leerplaats.web.store.account.SpaceRole;
import org.jspecify.annotations.Nullable;

/** What an address needs of whoever asks, where people log in. */
public enum Needs {
    /** Nothing: also before log-in. */
    OPEN(true),
    /** An account. What is shown is of the account or of nobody. */
    ACCOUNT(true),
    /** Reads something of a whole space. Only GET. */
    READ(false, READER, REGION),
    /** Asks something of a whole space that changes nothing, though it is sent with POST. */
    ASK(true, READER, REGION),
    /** Changes data or plans of a space. */
    WORK(true, REGION),
    /** Reads what is of the own schools; the method takes the {@link Viewer} and shows nothing else. Only GET. */
    OWN(false, SCHOOL, READER, REGION),
    /** Changes what is of the own schools; the method takes the {@link Viewer} and changes nothing else. */
    OWN_WORK(true, SCHOOL, REGION),
    /** Asks the region for something that is of the own schools. Who works for the region does it, and asks nobody. */
    OWN_ASK(true, SCHOOL),
    /** Says who works in a space; the administrator may as well, so that no space is without anybody. */
    MEMBERS(true, REGION),
    /** Keeps the installation: accounts, new years, back-ups, erasing, operations. */
    ADMIN(true);

    private final boolean sent;
    private final Set<SpaceRole> roles;

    Needs(boolean sent, SpaceRole... roles) {
        this.sent = sent;
        this.roles = Set.of(roles);
    }

    /** The roles in a space that are enough. */
    Set<SpaceRole> roles() {
        return roles;
    }

    /** Tells whether something may be sent there, with another method than GET. */
    boolean maySend() {
        return sent;
    }

    /** Tells whether it is about what somebody is in a space. */
    boolean isOfSpace() {
        return !roles.isEmpty();
    }

    /** Tells whether it is enough to be administrator. */
    boolean isForAdministrator() {
        return this == MEMBERS || this == ADMIN;
    }

    /**
     * Tells whether somebody has what is needed.
     *
     * @param administrator whether it is an administrator
     * @param role role in the space of the address; null where the account is nothing there, or the address is of no space
     */
    boolean isMet(boolean administrator, @Nullable SpaceRole role) {
        return this == OPEN
                || this == ACCOUNT
                || isForAdministrator() && administrator
                || role != null && roles.contains(role);
    }
}
