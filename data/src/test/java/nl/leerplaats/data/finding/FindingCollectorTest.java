package nl.leerplaats.data.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A broken file of millions of values still gives a list that can be read, in which one kind of finding hides no other. */
class FindingCollectorTest {

    @Test
    void keepsTheFirstThousandOfACodeAndCountsTheRest() {
        FindingCollector findings = new FindingCollector();
        for (int i = 0; i < 5_000; i++) {
            findings.add(FindingCode.BAD_DATE, "$[" + i + "]", i);
        }
        findings.add(FindingCode.BAD_TIME, "$.last", "x");

        assertThat(findings.list()).hasSize(1_002);
        assertThat(findings.list()).contains(Finding.of(FindingCode.BAD_TIME, "$.last", "x"));
        assertThat(findings.list()).endsWith(Finding.of(FindingCode.MORE_FINDINGS, "$", "bad-date", 4_000, 1_000));
    }

    @Test
    void keepsTheOrderInWhichTheyWereMade() {
        FindingCollector findings = new FindingCollector();
        findings.add(FindingCode.UNKNOWN_ID, "$.b", "", "school");
        findings.add(FindingCode.BAD_DATE, "$.a", "");

        assertThat(findings.list()).extracting(Finding::path).containsExactly("$.b", "$.a");
    }

    /** In a file with citizen service numbers nothing that looks like one is repeated, whoever tells it, also beyond what is kept. */
    @Test
    void numbersAreMaskedWhereSomeWereTakenForCitizenServiceNumbers() {
        FindingCollector findings = new FindingCollector();
        findings.add(FindingCode.UNKNOWN_ID, "$.a", "111222333", "111222333");
        assertThat(findings.list().toString()).contains("111222333");

        findings.add(FindingCode.LOOKS_LIKE_BSN, "$.b", "");
        assertThat(findings.list().toString()).doesNotContain("111222333");
    }

    @Test
    void warningsDoNotRefuseADocument() {
        FindingCollector findings = new FindingCollector();
        findings.add(FindingCode.NO_CANDIDATE, "$", "");
        assertThat(findings.hasErrors()).isFalse();

        findings.add(FindingCode.BAD_DATE, "$", "");
        assertThat(findings.hasErrors()).isTrue();
    }

    /** Number 2 is typed where 3 was meant: who names 3 names nobody, and that is no finding of its own. */
    @Test
    void whatFollowsFromADuplicateIsNotTold() {
        FindingCollector findings = new FindingCollector();
        findings.add(FindingCode.DUPLICATE_ID, "$.companies[2].id", "2", "company", "$.companies[1]");
        findings.add(FindingCode.ROWS_LAPSED, "Leermeesters!4", "3", "company", 1);
        findings.add(FindingCode.WISH_LAPSED, "Leerlingen!Y9", "3", "company");
        findings.add(FindingCode.UNKNOWN_ID, "$.supervisors[0].schoolId", "7", "school");

        assertThat(findings.list())
                .extracting(Finding::code)
                .containsExactly(FindingCode.DUPLICATE_ID, FindingCode.UNKNOWN_ID);
    }

    /** One duplicate hides one number: with two that are missing, one is missing for another reason. */
    @Test
    void whatCannotFollowFromADuplicateIsTold() {
        FindingCollector findings = new FindingCollector();
        findings.add(FindingCode.DUPLICATE_ID, "$.companies[2].id", "2", "company", "$.companies[1]");
        findings.add(FindingCode.ROWS_LAPSED, "Leermeesters!4", "3", "company", 1);
        findings.add(FindingCode.WISH_LAPSED, "Leerlingen!Y9", "9", "company");

        assertThat(findings.list()).hasSize(3);
    }
}
