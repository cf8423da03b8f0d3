package nl.leerplaats.web.record.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried, as it is typed: companies that drop out, a new one, from a day of the year on. */
class WhatIfFormTest {

    private static final PlanningYear YEAR = PlanningYear.of(DatasetGenerator.generate(InstanceKind.SCHOOL, 3));
    private static final Company ONE = YEAR.dataset().companies().get(0);
    private static final Company OTHER = YEAR.dataset().companies().get(1);
    private static final Profile PROFILE = Profile.values()[0];

    private final Map<String, String> typed =
            new LinkedHashMap<>(Map.of("from", YEAR.firstDay().toString(), "seconds", "10"));

    private WhatIfForm.Read read() {
        return WhatIfForm.of(typed).read(YEAR, "Mentor");
    }

    private List<Map.Entry<String, String>> problems() {
        return read().problems().entrySet().stream()
                .<Map.Entry<String, String>>map(
                        one -> entry(one.getKey(), one.getValue().code()))
                .toList();
    }

    private void typeNew() {
        typed.put("name", "Bakkerij Nieuw");
        typed.put("location.postcode", "3511");
        typed.put("profiles.of." + PROFILE.code(), "on");
        typed.put("places.tuesday", "2");
        typed.put("places.thursday", "3");
    }

    @Test
    void companiesDropOutFromTheDayThatWasTyped() {
        typed.put("gone.0", ONE.id());
        typed.put("gone.2", OTHER.id());
        WhatIfForm.Read read = read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.facts())
                .containsExactly(
                        new CompanyUnavailable(ONE.id(), YEAR.firstDay()),
                        new CompanyUnavailable(OTHER.id(), YEAR.firstDay()));
        assertThat(read.seconds()).isEqualTo(10);
    }

    @Test
    void aNewCompanyHasAMentorOnTheDaysWithPlacesAndRecognitionForTheYear() {
        typeNew();
        typed.put("gone.0", ONE.id());
        WhatIfForm.Read read = read();
        assertThat(read.problems()).isEmpty();
        Company company = ((Put.OfCompany) read.facts().get(1)).company();
        assertThat(YEAR.findCompany(company.id())).isNull();
        assertThat(company.name()).isEqualTo("Bakkerij Nieuw");
        assertThat(company.isAccredited(PROFILE, YEAR.firstDay(), YEAR.lastDay()))
                .isTrue();
        assertThat(company.mentors()).singleElement().satisfies(mentor -> {
            assertThat(mentor.name()).isEqualTo("Mentor");
            assertThat(mentor.days()).isEqualTo(company.places().positiveDays());
            assertThat(mentor.maxStudents()).isEqualTo(3);
        });
    }

    @Test
    void whereNothingIsTypedThereIsNothingToTry() {
        assertThat(problems()).containsExactly(entry("gone.0", "nothingToTry"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31-31-2026"})
    void aDayThatIsNoneIsToldAtTheDayOnly(String from) {
        typed.put("gone.0", ONE.id());
        typed.put("from", from);
        assertThat(problems()).containsExactly(entry("from", "noDate"));
    }

    @Test
    void aNewCompanyHasANameOfItsOwn() {
        typeNew();
        typed.put("name", " " + ONE.name().toUpperCase(Locale.ROOT));
        assertThat(problems()).containsExactly(entry("name", "nameTaken"));
    }

    @Test
    void everythingThatIsWrongIsToldAtItsField() {
        typed.put("gone.0", "Nergens");
        typed.put("gone.1", ONE.id());
        typed.put("gone.2", ONE.id());
        typed.put("name", " ");
        typed.put("location.postcode", "0000");
        typed.put("places.monday", "veel");
        typed.put("from", "morgen");
        typed.put("seconds", "0");
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        entry("from", "noDate"),
                        entry("seconds", "noChoice"),
                        entry("gone.0", "noCompany"),
                        entry("gone.2", "twice"),
                        entry("places.monday", "noNumber"),
                        entry("name", "empty"),
                        entry("location.postcode", "unknownPostcode"),
                        entry("profiles", "noProfiles"));
        assertThat(read().facts()).isEmpty();
    }

    @Test
    void aNewCompanyWithoutAPlaceOnAnyDayIsNone() {
        typeNew();
        typed.put("places.tuesday", "0");
        typed.put("places.thursday", "");
        assertThat(problems()).containsExactly(entry("places", "noPlaces"));
    }

    @Test
    void theFirstAndTheLastDayOfTheYearAreInItAndTheirNeighboursAreNot() {
        typed.put("gone.0", ONE.id());
        for (LocalDate inside : List.of(YEAR.firstDay(), YEAR.lastDay())) {
            typed.put("from", inside.toString());
            assertThat(problems()).isEmpty();
        }
        for (LocalDate outside :
                List.of(YEAR.firstDay().minusDays(1), YEAR.lastDay().plusDays(1))) {
            typed.put("from", outside.toString());
            assertThat(problems()).containsExactly(entry("from", "outsideYear"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "120"})
    void timesThatCanBe(String seconds) {
        typed.put("gone.0", ONE.id());
        typed.put("seconds", seconds);
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "121", "-1", "1.5", "99999999"})
    void timesThatCannotBe(String seconds) {
        typed.put("gone.0", ONE.id());
        typed.put("seconds", seconds);
        assertThat(problems()).containsExactly(entry("seconds", "noChoice"));
    }

    @Test
    void aCompanyThatDropsOutBeforeAlreadyCannotDropOutLater() {
        LocalDate day = YEAR.firstDay().plusDays(7);
        CompanyUnavailable fact = new CompanyUnavailable(ONE.id(), day);
        Change drop = new Change("drop", Instant.EPOCH, null, null, fact, Extra.NONE);
        PlanningYear year =
                PlanningYear.of(ChangeLog.apply(YEAR.dataset(), List.of(drop)).dataset());
        typed.put("gone.0", ONE.id());
        typed.put("from", day.toString());
        assertThat(WhatIfForm.of(typed).read(year, "Mentor").problems().get("gone.0"))
                .isEqualTo(new FieldProblem("goneAlready", 0));
        typed.put("from", day.minusDays(1).toString());
        assertThat(WhatIfForm.of(typed).read(year, "Mentor").problems()).isEmpty();
    }

    @Test
    void onlyItsOwnFieldsAreKept() {
        typed.put("_csrf", "secret");
        typed.put("places.monday", "1");
        assertThat(WhatIfForm.of(typed).fields().values()).containsOnlyKeys("from", "seconds", "places.monday");
    }
}
