package nl.leerplaats.solver.relaxation.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearestYearsTest {

    private static PricedYear year(long cost) {
        return new PricedYear(cost, 0, Label.empty(cost));
    }

    private static PricedYear merged(long cost) {
        Label label = Label.empty(cost);
        return new PricedYear(cost, 0, label.merge(label));
    }

    private static void add(NearestYears years, PricedYear... all) {
        for (PricedYear one : all) {
            years.add(one);
        }
    }

    @Test
    void whereTheCheapestAloneIsAskedForAYearHasToCostLessThanIt() {
        NearestYears years = new NearestYears(100, 0, 6);
        assertThat(years.limit()).isEqualTo(100);
        add(years, year(80), year(70));
        assertThat(years.least()).isEqualTo(70);
        assertThat(years.limit()).isEqualTo(70);
        assertThat(years.completeBelow()).isEqualTo(70);
    }

    @Test
    void withinARadiusYearsUpToThatAboveTheCheapestAreListed() {
        NearestYears years = new NearestYears(100, 20, 6);
        assertThat(years.limit()).isEqualTo(100);
        add(years, year(70), year(85));
        assertThat(years.limit()).isEqualTo(90);
        years.keepCheapest();
        assertThat(years.list()).extracting(PricedYear::cost).containsExactly(70L, 85L);
        assertThat(years.completeBelow()).isEqualTo(90);
    }

    /** Two of three are kept: the list is complete only below the third. */
    @Test
    void aListThatIsCutIsCompleteBelowTheFirstThatIsLeftOut() {
        NearestYears years = new NearestYears(100, 50, 2);
        add(years, year(60), year(50), year(70));
        years.keepCheapest();
        assertThat(years.list()).extracting(PricedYear::cost).containsExactly(50L, 60L);
        assertThat(years.completeBelow()).isEqualTo(70);
        assertThat(years.limit()).isEqualTo(70);
    }

    /** It is cut on the way as well, so that it never holds twice as many; what is cut off then stays cut off. */
    @Test
    void aLongListIsCutOnTheWay() {
        NearestYears years = new NearestYears(100, 50, 2);
        add(years, year(60), year(50), year(70), year(65));
        assertThat(years.list()).hasSize(2);
        assertThat(years.limit()).isEqualTo(65);
        add(years, year(40));
        years.keepCheapest();
        assertThat(years.list()).extracting(PricedYear::cost).containsExactly(40L, 50L);
        assertThat(years.completeBelow()).isEqualTo(60);
    }

    /** A merged label is a bound and no year: nothing is complete from its cost on. */
    @Test
    void aMergedYearCountsInTheBoundAndIsNotListed() {
        NearestYears years = new NearestYears(100, 50, 6);
        add(years, year(60), merged(55), merged(58));
        assertThat(years.list()).extracting(PricedYear::cost).containsExactly(60L);
        assertThat(years.least()).isEqualTo(55);
        assertThat(years.completeBelow()).isEqualTo(55);
    }

    @Test
    void withoutAnyYearTheLeastIsWhatWasKnownBefore() {
        NearestYears years = new NearestYears(100, 20, 6);
        years.keepCheapest();
        assertThat(years.least()).isEqualTo(100);
        assertThat(years.completeBelow()).isEqualTo(100);
    }
}
