package nl.leerplaats.solver.shortage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;

/**
 * The mentors and companies that a group of requests can use in one segment, and how many of the group each can have at most. Only the
 * weekdays and numbers of days of the group itself count, so that a smaller group may be proven to have less room.
 */
final class Rooms {

    private final Map<MentorFact, Integer> number = new LinkedHashMap<>();
    private final List<MentorFact> mentors = new ArrayList<>();
    private final List<CompanyFact> companies = new ArrayList<>();
    private final Map<CompanyFact, Integer> companyNumber = new LinkedHashMap<>();
    private final int[] companyOf;
    private final int[] mentorDays;
    private final int[] companyDays;
    private final int[] mentorRoom;
    private final int[] companyRoom;
    private final int[][] mentorsOf;

    Rooms(List<Demand> group, FreeRoom free) {
        for (Demand demand : group) {
            for (MentorFact mentor : demand.daysAt().keySet()) {
                if (number.putIfAbsent(mentor, mentors.size()) == null) {
                    mentors.add(mentor);
                    if (companyNumber.putIfAbsent(mentor.company(), companies.size()) == null) {
                        companies.add(mentor.company());
                    }
                }
            }
        }
        companyOf = mentors.stream()
                .mapToInt(mentor -> companyNumber.getOrDefault(mentor.company(), 0))
                .toArray();
        mentorDays = new int[mentors.size()];
        companyDays = new int[companies.size()];
        int[] mentorLeast = new int[mentors.size()];
        int[] companyLeast = new int[companies.size()];
        mentorsOf = new int[group.size()][];
        for (int one = 0; one < group.size(); one++) {
            note(group.get(one), one, mentorLeast, companyLeast);
        }
        mentorRoom = new int[mentors.size()];
        companyRoom = new int[companies.size()];
        measure(free, mentorLeast, companyLeast);
    }

    private void note(Demand demand, int one, int[] mentorLeast, int[] companyLeast) {
        int[] own = new int[demand.daysAt().size()];
        int at = 0;
        for (Map.Entry<MentorFact, Weekdays> entry : demand.daysAt().entrySet()) {
            int mentor = number.getOrDefault(entry.getKey(), 0);
            int company = companyOf[mentor];
            own[at++] = mentor;
            mentorDays[mentor] |= entry.getValue().mask();
            companyDays[company] |= entry.getValue().mask();
            mentorLeast[mentor] = lesser(mentorLeast[mentor], demand.leastDays());
            companyLeast[company] = lesser(companyLeast[company], demand.leastDays());
        }
        mentorsOf[one] = own;
    }

    private static int lesser(int known, int found) {
        return known == 0 ? found : Math.min(known, found);
    }

    private void measure(FreeRoom free, int[] mentorLeast, int[] companyLeast) {
        int[][] ofMentors = new int[companies.size()][Weekdays.COUNT];
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            int[] byDay = new int[Weekdays.COUNT];
            for (int day = 0; day < Weekdays.COUNT; day++) {
                if ((mentorDays[mentor] >> day & 1) != 0) {
                    byDay[day] = free.of(mentors.get(mentor), day);
                    int sum = ofMentors[companyOf[mentor]][day];
                    ofMentors[companyOf[mentor]][day] =
                            Math.min(free.of(companies.get(companyOf[mentor]), day), sum + byDay[day]);
                }
            }
            mentorRoom[mentor] = Demand.room(byDay, mentorLeast[mentor]);
        }
        for (int company = 0; company < companies.size(); company++) {
            companyRoom[company] = Demand.room(ofMentors[company], companyLeast[company]);
        }
    }

    int mentors() {
        return mentors.size();
    }

    int companies() {
        return companies.size();
    }

    /** The mentors that a request of the group can have. */
    int[] mentorsOf(int request) {
        return mentorsOf[request];
    }

    int companyOf(int mentor) {
        return companyOf[mentor];
    }

    int mentorRoom(int mentor) {
        return mentorRoom[mentor];
    }

    int companyRoom(int company) {
        return companyRoom[company];
    }

    SharedRoom ofMentor(int mentor) {
        MentorFact fact = mentors.get(mentor);
        return new SharedRoom(
                fact.company().company().id(),
                fact.mentor().id(),
                new Weekdays(mentorDays[mentor]),
                mentorRoom[mentor]);
    }

    SharedRoom ofCompany(int company) {
        return new SharedRoom(
                companies.get(company).company().id(), null, new Weekdays(companyDays[company]), companyRoom[company]);
    }
}
