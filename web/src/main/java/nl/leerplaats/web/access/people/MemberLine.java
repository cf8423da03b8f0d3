package nl.leerplaats.web.access.people;

import java.util.List;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.SpaceRole;

/**
 * A member of a space.
 *
 * @param account who it is
 * @param role what the person is there
 * @param schools ids of the schools of a coordinator of schools
 * @param schoolNames their names
 * @param helped whether the viewer may make a link to another password
 */
record MemberLine(Account account, SpaceRole role, List<String> schools, List<String> schoolNames, boolean helped) {

    MemberLine {
        schools = List.copyOf(schools);
        schoolNames = List.copyOf(schoolNames);
    }
}
