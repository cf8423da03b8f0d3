package nl.leerplaats.data.firstcome;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;

/** Feature: the plan that a coordinator makes by hand. */
class FirstComeFirstServedTest {

    private static List<String> placements(TinyDataset tiny) {
        return FirstComeFirstServed.plan(tiny.build()).placements().stream()
                .map(one -> one.studentId() + " " + one.periodId() + " " + one.companyId() + "/" + one.mentorId() + " "
                        + one.days().stream()
                                .map(day -> day.name().substring(0, 2))
                                .toList())
                .toList();
    }

    @Test
    void whoComesFirstGetsTheNearestCompanyAndTheNextOneTheNext() {
        TinyDataset tiny = TinyDataset.create()
                .company("far", company -> company.at(52.12, 5.12))
                .company("bakery", company -> company.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 1))
                .student("bram", student -> {});

        assertThat(placements(tiny))
                .containsExactly(
                        "anna P1 bakery/mies [MO, TU]",
                        "anna P2 bakery/mies [MO, TU]",
                        "bram P1 far/mies [MO, TU]",
                        "bram P2 far/mies [MO, TU]");
    }

    @Test
    void aCompanyIsSharedOnTheDaysThatAreLeft() {
        TinyDataset tiny = TinyDataset.create().student("bram", student -> {});

        assertThat(placements(tiny)).contains("bram P1 bakery/mies [WE, TH]", "bram P2 bakery/mies [WE, TH]");
    }

    @Test
    void nobodyIsMovedToMakeRoomForWhoComesLater() {
        TinyDataset tiny = TinyDataset.create()
                .company("bakery", company -> company.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 1))
                .student("bram", student -> {});

        assertThat(placements(tiny)).noneMatch(one -> one.startsWith("bram"));
    }

    @Test
    void anOwnWishComesBeforeTheNearest() {
        TinyDataset tiny = TinyDataset.create()
                .company("wish", company -> company.at(52.12, 5.12))
                .student("anna", student -> student.preferences("wish"));

        assertThat(placements(tiny)).allMatch(one -> one.contains("wish"));
    }

    @Test
    void aFartherCompanyWithThePreferredNumberOfDaysComesBeforeANearOneWithout() {
        TinyDataset tiny = TinyDataset.create()
                .company("bakery", company -> company.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 1))
                .company("far", company -> company.at(52.12, 5.12))
                .student(
                        "anna",
                        student -> student.withoutRequest("P1")
                                .withoutRequest("P2")
                                .request("P1", 3, 2));

        assertThat(placements(tiny)).containsExactly("anna P1 far/mies [MO, TU, WE]");
    }

    @Test
    void anotherAllowedNumberOfDaysIsTakenWhereNoCompanyHasThePreferredOne() {
        TinyDataset tiny = TinyDataset.create()
                .company("bakery", company -> company.mentor("mies", Weekdays.of(THURSDAY, FRIDAY), 1))
                .student(
                        "anna",
                        student -> student.withoutRequest("P1")
                                .withoutRequest("P2")
                                .request("P1", 3, 2));

        assertThat(placements(tiny)).containsExactly("anna P1 bakery/mies [TH, FR]");
    }

    @Test
    void schoolDaysAreLeftFree() {
        TinyDataset tiny = TinyDataset.create().student("anna", student -> student.schoolDays(MONDAY, WEDNESDAY));

        assertThat(placements(tiny)).contains("anna P1 bakery/mies [TU, TH]");
    }

    @Test
    void theMostHoursAreNotExceeded() {
        TinyDataset tiny = TinyDataset.create().student("anna", student -> student.hours(0, 320, 0));

        assertThat(placements(tiny)).containsExactly("anna P1 bakery/mies [MO, TU]");
    }

    @Test
    void whatIsPinnedStaysAndComesBeforeWhoIsFirstInTheFile() {
        TinyDataset tiny = TinyDataset.create()
                .student("bram", student -> {})
                .pinned("bram", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(placements(tiny)).contains("bram P1 bakery/mies [MO, TU]", "anna P1 bakery/mies [WE, TH]");
    }

    @Test
    void anEarlierPlacementStaysWherePossible() {
        TinyDataset tiny = TinyDataset.create()
                .company("far", company -> company.at(52.12, 5.12))
                .baseline("anna", "P1", "far", "mies", THURSDAY, FRIDAY);

        assertThat(placements(tiny)).containsExactly("anna P1 far/mies [TH, FR]", "anna P2 far/mies [TH, FR]");
    }

    @Test
    void whatWasAgreedComesBeforeOtherEarlierPlacements() {
        TinyDataset tiny = TinyDataset.create()
                .student("bram", student -> {})
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .agreed("bram", "P1", "bakery", "mies", TUESDAY, WEDNESDAY);

        assertThat(placements(tiny)).contains("bram P1 bakery/mies [TU, WE]", "anna P1 bakery/mies [MO, TH]");
    }

    @Test
    void anEarlierPlacementWithAMentorWhoLeavesIsReplaced() {
        TinyDataset tiny = TinyDataset.create()
                .company(
                        "bakery",
                        bakery -> bakery.mentor("kees", Weekdays.ALL, 1).mentorUntil("mies", "2027-01-28"))
                .agreed("anna", "P1", "bakery", "mies", THURSDAY, FRIDAY);

        assertThat(placements(tiny)).contains("anna P1 bakery/kees [MO, TU]");
    }

    @Test
    void anEarlierPlacementAtACompanyThatDroppedOutIsReplaced() {
        TinyDataset tiny = TinyDataset.create()
                .company("gone", company -> company.unavailableFrom("2026-10-01"))
                .baseline("anna", "P1", "gone", "mies", THURSDAY, FRIDAY);

        assertThat(placements(tiny)).contains("anna P1 bakery/mies [MO, TU]");
    }

    @Test
    void historyIsPartOfThePlan() {
        TinyDataset tiny = TinyDataset.create()
                .asOf("2027-02-01")
                .company("gone", company -> company.unavailableFrom("2026-10-01"))
                .baseline("anna", "P1", "gone", "mies", THURSDAY, FRIDAY);

        assertThat(placements(tiny)).containsExactly("anna P1 gone/mies [TH, FR]", "anna P2 bakery/mies [MO, TU]");
    }

    @Test
    void theSupervisorWithMostRoomIsChosenAndAnEarlierOneKept() {
        Plan plan = FirstComeFirstServed.plan(TinyDataset.create()
                .student("bram", student -> {})
                .student("chris", student -> {})
                .company("mill", company -> {})
                .supervisor("sam", supervisor -> supervisor.maxStudents(1))
                .supervisor("tess", supervisor -> supervisor.maxStudents(3))
                .baselineSupervision("chris", "sam")
                .build());

        assertThat(plan.supervisions())
                .extracting(one -> one.studentId() + " " + one.supervisorId())
                .containsExactly("anna tess", "bram tess", "chris sam");
    }

    @Test
    void thePlanClaimsItsCost() {
        Plan plan = FirstComeFirstServed.plan(TinyDataset.create().build());

        // On two days a week of 19 and 22 weeks, three minutes each way.
        assertThat(plan.cost()).isEqualTo(new Cost(0, 0, (19 + 22) * 2 * 3));
    }
}
