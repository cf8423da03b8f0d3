package nl.leerplaats.data.text;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.junit.jupiter.api.Test;

/** What is said of agreements, of mentors who leave and of urgent students, in both languages. */
class AgreementTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static TinyDataset agreed() {
        return TinyDataset.create()
                .student("anna", anna -> anna.hours(700, 1280, 0).days(90, 160, 0))
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> {})
                .agreed("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
    }

    private static List<String> sentences(
            TinyDataset tiny, UnaryOperator<TinyPlan> plan, CostTerm term, Locale language) {
        Dataset dataset = tiny.build();
        CostParts parts = PlanChecker.explain(
                PlanningYear.of(dataset), plan.apply(TinyPlan.of(dataset)).build());
        Names names = Names.of(dataset);
        return parts.parts().stream()
                .filter(part -> part.term() == term)
                .map(part -> Texts.of(language).part(part, names))
                .toList();
    }

    @Test
    void aBrokenAgreementNamesWithWhomItWasMade() {
        UnaryOperator<TinyPlan> elsewhere = plan -> plan.place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY);

        assertThat(sentences(agreed(), elsewhere, CostTerm.BROKEN_AGREEMENT, DUTCH))
                .containsExactly("P1: afgesproken was Bedrijf bakery, nu Bedrijf smithy.");
        assertThat(sentences(agreed(), plan -> plan, CostTerm.BROKEN_AGREEMENT, DUTCH))
                .containsExactly("P1: afgesproken was Bedrijf bakery, nu nergens.");
        assertThat(sentences(agreed(), elsewhere, CostTerm.BROKEN_AGREEMENT, Locale.ENGLISH))
                .containsExactly("P1: agreed was Bedrijf bakery, now Bedrijf smithy.");
    }

    @Test
    void aChangedAgreementNamesMentorAndDaysBeforeAndAfter() {
        UnaryOperator<TinyPlan> otherwise = plan -> plan.place("anna", "P1", "bakery", "kees", MONDAY, FRIDAY);

        assertThat(sentences(agreed(), otherwise, CostTerm.CHANGED_AGREEMENT, DUTCH))
                .containsExactly(
                        "P1: bij Bedrijf bakery was afgesproken mies op maandag en dinsdag, nu kees op maandag en vrijdag.");
        assertThat(sentences(agreed(), otherwise, CostTerm.CHANGED_AGREEMENT, Locale.ENGLISH))
                .containsExactly(
                        "P1: at Bedrijf bakery, agreed was mies on Monday and Tuesday, now kees on Monday and Friday.");
    }

    @Test
    void urgencyIsToldWhereItIsMoreThanThatOfAnybody() {
        TinyDataset urgent = agreed().student("anna", anna -> anna.urgency(3));

        assertThat(sentences(agreed(), plan -> plan, CostTerm.UNPLACED, DUTCH))
                .containsExactly("P1: geen plaats, 19 weken.", "P2: geen plaats, 22 weken.");
        assertThat(sentences(urgent, plan -> plan, CostTerm.UNPLACED, DUTCH))
                .containsExactly("P1: geen plaats, 19 weken; urgentie 3.", "P2: geen plaats, 22 weken; urgentie 3.");
        assertThat(sentences(urgent, plan -> plan, CostTerm.UNPLACED, Locale.ENGLISH))
                .first()
                .isEqualTo("P1: no place, 19 weeks; urgency 3.");
        assertThat(sentences(agreed(), plan -> plan, CostTerm.SHORTFALL_HOUR, DUTCH))
                .containsExactly("0 van de 700 uur gehaald.");
        assertThat(sentences(urgent, plan -> plan, CostTerm.SHORTFALL_HOUR, DUTCH))
                .containsExactly("0 van de 700 uur gehaald; urgentie 3.");
        assertThat(sentences(agreed(), plan -> plan, CostTerm.SHORTFALL_DAY, Locale.ENGLISH))
                .containsExactly("0 of the 90 stage days reached.");
        assertThat(sentences(urgent, plan -> plan, CostTerm.SHORTFALL_DAY, Locale.ENGLISH))
                .containsExactly("0 of the 90 stage days reached; urgency 3.");
    }

    private static Break unavailable(BreakFacts.Fault fault) {
        return new Break(
                HardRule.UNAVAILABLE, 1, new BreakFacts.OfPlacement(new RequestKey("anna", "P1"), "bakery", fault));
    }

    @Test
    void aBreakSaysWhetherItIsTheCompanyOrTheMentorThatIsGone() {
        LocalDate from = LocalDate.of(2027, 1, 1);
        LocalDate last = LocalDate.of(2027, 1, 29);
        Break company = unavailable(new BreakFacts.CompanyGone(from, last));
        Break mentor = unavailable(new BreakFacts.MentorGone(from, last, "mies"));
        Names names = Names.of(agreed().build());

        assertThat(Texts.of(DUTCH).breakText(company, names))
                .contains("Bedrijf bakery", "het leerbedrijf valt weg op 1-1-2027", "tot en met 29-1-2027");
        assertThat(Texts.of(DUTCH).breakText(mentor, names))
                .contains("Bedrijf bakery", "de laatste dag van leermeester mies is 1-1-2027", "tot en met 29-1-2027");
        assertThat(Texts.of(Locale.ENGLISH).breakText(mentor, names)).contains("the last day of mentor mies is");
    }

    @Test
    void everyStatusHasAWordOfItsOwn() {
        for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
            assertThat(List.of(PlacementStatus.values()).stream()
                            .map(Texts.of(language)::status)
                            .distinct())
                    .hasSize(PlacementStatus.values().length);
        }
        assertThat(Texts.of(DUTCH).status(PlacementStatus.AGREED)).isEqualTo("afgesproken");
    }

    @Test
    void whatASchoolHasNoPlaceForAndWhoWonACompanyAreNamed() {
        TinyDataset tiny = TinyDataset.create()
                .school("other", other -> {})
                .company("bakery", bakery -> bakery.partners("other"))
                .weight(CostTerm.SCHOOL_SHARE, 1);
        UnaryOperator<TinyPlan> placed = plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(sentences(tiny, placed, CostTerm.SCHOOL_SHARE, DUTCH))
                .containsExactly("School school: 22 van de 41 weken zonder leerplaats.");
        assertThat(sentences(tiny, placed, CostTerm.NOT_PARTNER, DUTCH))
                .containsExactly("P1: Bedrijf bakery is geworven door andere scholen, 19 weken.");
    }
}
