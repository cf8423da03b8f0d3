package nl.leerplaats.web.access;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.LogKind;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import org.springframework.stereotype.Component;

/** Which spaces are shown to whom, where a page is about more than one. */
@Component
public class OwnSpaces {

    private final MembershipStore members;
    private final AccessLog log;
    private final Clock clock;

    OwnSpaces(MembershipStore members, AccessLog log, Clock clock) {
        this.members = members;
        this.log = log;
        this.clock = clock;
    }

    /** Tells of the id of a space whether the viewer is anything in it. */
    public Predicate<String> of(Viewer viewer) {
        String account = viewer.accountId();
        return account == null ? id -> true : members.rolesOf(account)::containsKey;
    }

    /** Tells of the id of a space whether the viewer sees everything of it. */
    public Predicate<String> readBy(Viewer viewer) {
        String account = viewer.accountId();
        if (account == null) {
            return id -> true;
        }
        Map<String, SpaceRole> roles = members.rolesOf(account);
        Set<SpaceRole> enough = Needs.READ.roles();
        return id -> {
            SpaceRole role = roles.get(id);
            return role != null && enough.contains(role);
        };
    }

    /** Tells whether there is a space of which the viewer sees everything. */
    public boolean readsAny(Viewer viewer) {
        return hasRole(viewer, Needs.READ);
    }

    /** Tells whether there is a space in which the viewer makes plans. */
    public boolean plansAny(Viewer viewer) {
        return hasRole(viewer, Needs.WORK);
    }

    private boolean hasRole(Viewer viewer, Needs needs) {
        String account = viewer.accountId();
        return account == null || members.rolesOf(account).values().stream().anyMatch(needs.roles()::contains);
    }

    /** Somebody erases a space. */
    public void erased(Viewer viewer) {
        String account = viewer.accountId();
        if (account != null) {
            log.add(clock.instant(), LogKind.SPACE_ERASED, account, null, null);
        }
    }

    /** Somebody made a space, and looks after it from now on. */
    public void made(Viewer viewer, String spaceId) {
        String account = viewer.accountId();
        if (account != null) {
            members.putRegion(Set.of(spaceId), account);
            log.add(clock.instant(), LogKind.SPACE_MADE, account, null, spaceId);
        }
    }
}
