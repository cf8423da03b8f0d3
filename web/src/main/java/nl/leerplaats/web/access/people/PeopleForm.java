package nl.leerplaats.web.access.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.EmailAddress;
import nl.leerplaats.web.store.account.SpaceRole;
import org.jspecify.annotations.Nullable;

/** What has to be right of what is typed about somebody: the end of the key of the text of each problem, by its field. */
final class PeopleForm {

    private PeopleForm() {}

    static Map<String, String> problems(InvitationDesk.Guest guest) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!EmailAddress.isOne(guest.email())) {
            problems.put("email", "email.wrong");
        }
        if (guest.name().isEmpty() || guest.name().length() > Account.LONGEST_NAME) {
            problems.put("name", "name.wrong");
        }
        return problems;
    }

    /** What is wrong with a role: a coordinator of schools has one or more of those of the space. */
    static Map<String, String> problems(@Nullable SpaceRole role, Set<String> schools, Set<String> all) {
        if (role == null) {
            return Map.of("role", "role.none");
        }
        return role == SpaceRole.SCHOOL && (schools.isEmpty() || !all.containsAll(schools))
                ? Map.of("schools", "schools.none")
                : Map.of();
    }
}
