package nl.leerplaats.web.store.account;

import java.util.Set;

/**
 * What somebody is in a space.
 *
 * @param spaceId the space
 * @param accountId whose account
 * @param role what the person is there
 * @param schools ids of the schools of a coordinator of schools, one or more; empty for the others
 */
public record Membership(String spaceId, String accountId, SpaceRole role, Set<String> schools) {

    public Membership {
        schools = role == SpaceRole.SCHOOL ? Set.copyOf(schools) : Set.of();
    }
}
