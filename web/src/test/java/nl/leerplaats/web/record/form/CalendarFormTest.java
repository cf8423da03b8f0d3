package nl.leerplaats.web.record.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.record.Posted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calendars and schools in their forms: what was typed changes, a period that is asked for stays. */
class CalendarFormTest {

    private static final Dataset DATA = DatasetGenerator.generate(InstanceKind.MULTI, 2);
    private static final SchoolCalendar CALENDAR = DATA.calendars().get(0);
    private static final School SCHOOL = DATA.schools().get(0);

    private static Map<String, String> posted() {
        return Posted.of(CalendarForm.of(CALENDAR).withRows(2).fields());
    }

    private static SchoolCalendar change(Map<String, String> posted) {
        CalendarForm form = CalendarForm.of(CALENDAR, posted);
        assertThat(form.problems(CALENDAR, DATA)).isEmpty();
        ChangedFact fact = form.facts(CALENDAR).get(0);
        return ((Put.OfCalendar) fact).calendar();
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "MULTI", "REPLAN"})
    void postedBackAsTheyWereShownCalendarsAndSchoolsAreTheSame(InstanceKind kind) {
        for (long seed = 1; seed <= 5; seed++) {
            Dataset data = DatasetGenerator.generate(kind, seed);
            for (SchoolCalendar one : data.calendars()) {
                CalendarForm form = CalendarForm.of(
                        one, Posted.of(CalendarForm.of(one).withRows(2).fields()));
                assertThat(form.problems(one, data)).isEmpty();
                assertThat(form.facts(one)).isEmpty();
            }
            for (School one : data.schools()) {
                SchoolForm form = SchoolForm.of(
                        one, data.calendars(), Posted.of(SchoolForm.of(one).fields()));
                assertThat(form.problems(one, data.calendars())).isEmpty();
                assertThat(form.facts(one, one.id(), data.calendars())).isEmpty();
            }
        }
    }

    @Test
    void aFreeDayComesAndAHolidayGoes() {
        Map<String, String> posted = posted();
        int next = CALENDAR.closures().size();
        posted.put("closures.0.out", "on");
        posted.put("closures." + next + ".name", "Studiedag");
        posted.put("closures." + next + ".from", "2027-01-11");

        SchoolCalendar changed = change(posted);

        LocalDate day = LocalDate.of(2027, 1, 11);
        assertThat(changed.closures())
                .doesNotContain(CALENDAR.closures().get(0))
                .contains(new Closure("Studiedag", day, day, Extra.NONE))
                .hasSize(next);
        assertThat(changed.periods()).isEqualTo(CALENDAR.periods());
    }

    @Test
    void aPeriodGetsOtherDaysAndKeepsItsName() {
        Map<String, String> posted = posted();
        Period first = CALENDAR.periods().get(0);
        posted.put("periods.0.from", first.from().plusWeeks(1).toString());
        posted.put("periods.0.name", "anders");

        assertThat(change(posted).periods().get(0))
                .isEqualTo(new Period(first.id(), first.from().plusWeeks(1), first.to(), Extra.NONE));
    }

    @Test
    void aPeriodThatIsAskedForDoesNotGo() {
        Map<String, String> posted = posted();
        posted.put("periods.0.out", "on");

        FieldProblem told =
                CalendarForm.of(CALENDAR, posted).problems(CALENDAR, DATA).get("periods.0.out");

        assertThat(Objects.requireNonNull(told).code()).isEqualTo("periodAsked");
        assertThat(told.count()).isPositive();
    }

    @Test
    void aPeriodThatNobodyAsksForGoes() {
        Dataset nobody = DATA.withStudents(java.util.List.of());
        Map<String, String> posted = posted();
        posted.put("periods.0.out", "on");

        CalendarForm form = CalendarForm.of(CALENDAR, posted);

        assertThat(form.problems(CALENDAR, nobody)).isEmpty();
        assertThat(((Put.OfCalendar) form.facts(CALENDAR).get(0)).calendar().periods())
                .doesNotContain(CALENDAR.periods().get(0));
    }

    @Test
    void aNewPeriodIsCalledByItsNextNumberOrAsSomebodyTyped() {
        Map<String, String> posted = posted();
        int next = CALENDAR.periods().size();
        posted.put("periods." + next + ".from", "2027-07-05");
        posted.put("periods." + next + ".to", "2027-07-09");

        Period made = change(posted).periods().get(next);
        assertThat(made.id())
                .isNotIn(CALENDAR.periods().stream().map(Period::id).toList());

        posted.put("periods." + next + ".name", "Blok 9");
        assertThat(change(posted).periods().get(next).id()).isEqualTo("Blok 9");

        posted.put("periods." + next + ".name", CALENDAR.periods().get(0).id());
        assertThat(CalendarForm.of(CALENDAR, posted).problems(CALENDAR, DATA))
                .containsOnlyKeys("periods." + next + ".name");
    }

    @Test
    void aNewCalendarBeginsWithTheDaysOfAnotherAndNeedsAName() {
        Map<String, String> posted = Posted.of(CalendarForm.empty(CALENDAR).fields());
        assertThat(CalendarForm.of(null, posted).problems(null, DATA)).containsOnlyKeys("name");

        posted.put("name", CALENDAR.id());
        assertThat(CalendarForm.of(null, posted).problems(null, DATA).get("name"))
                .isEqualTo(new FieldProblem("taken", 0));

        posted.put("name", "Avondschool");
        SchoolCalendar made =
                ((Put.OfCalendar) CalendarForm.of(null, posted).facts(null).get(0)).calendar();
        assertThat(made)
                .isEqualTo(new SchoolCalendar(
                        "Avondschool",
                        CALENDAR.firstDay(),
                        CALENDAR.lastDay(),
                        CALENDAR.closures(),
                        CALENDAR.periods(),
                        Extra.NONE));
    }

    @Test
    void aSchoolGetsAnAddressForItsPapers() {
        Map<String, String> posted = Posted.of(SchoolForm.of(SCHOOL).fields());
        posted.put("contact.address", "Plein 1, 3584 CC Utrecht");
        posted.put("location.postcode", "3584CC");
        posted.put("schoolMinutes.friday", "");

        SchoolForm form = SchoolForm.of(SCHOOL, DATA.calendars(), posted);
        assertThat(form.problems(SCHOOL, DATA.calendars())).isEmpty();
        School changed = ((Put.OfSchool)
                        form.facts(SCHOOL, SCHOOL.id(), DATA.calendars()).get(0))
                .school();

        Contact contact = changed.contact();
        assertThat(Objects.requireNonNull(contact).address()).isEqualTo("Plein 1, 3584 CC Utrecht");
        assertThat(changed.location().postcode()).isEqualTo("3584CC");
        assertThat(changed.schoolMinutes().friday()).isZero();
        assertThat(changed.calendarId()).isEqualTo(SCHOOL.calendarId());
    }

    @Test
    void aSchoolNeedsACalendarThatThereIs() {
        Map<String, String> posted = Posted.of(SchoolForm.of(SCHOOL).fields(), "calendarId", "nergens");
        assertThat(SchoolForm.of(SCHOOL, DATA.calendars(), posted).problems(SCHOOL, DATA.calendars()))
                .containsOnlyKeys("calendarId");
    }
}
