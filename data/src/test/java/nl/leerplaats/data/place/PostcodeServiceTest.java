package nl.leerplaats.data.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.place.StubService.Failure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: positions from a service on the internet, for whoever switches it on; here from one on this computer that stands in for it. */
class PostcodeServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** For a service that says nothing: it has to be waited for to the end, twice. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private StubService stub;

    @BeforeEach
    void start() throws IOException {
        stub = new StubService();
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    private PositionFinder.Found find(List<String> postcodes) {
        return find(null, postcodes);
    }

    private PositionFinder.Found find(@Nullable PostcodeTable table, List<String> postcodes) {
        return find(table, postcodes, PATIENCE);
    }

    private PositionFinder.Found find(@Nullable PostcodeTable table, List<String> postcodes, Duration timeOut) {
        PostcodeService service = new PostcodeService(stub.address(), folder.resolve("kept/postcodes.tsv"), timeOut);
        return PositionFinder.of(table, service).find(postcodes, (done, total) -> {});
    }

    @Test
    void aPostcodeLiesInTheMiddleOfItsStreets() {
        stub.knows("1234AB", 52.1, 5.1).knows("1234AB", 52.3, 5.3);
        PositionFinder.Found found = find(List.of("1234 ab"));

        assertThat(found.positions().find("1234AB")).hasValueSatisfying(place -> {
            assertThat(place.lat()).isEqualTo(52.2);
            assertThat(place.lon()).isEqualTo(5.2);
            assertThat(place.postcode()).isEqualTo("1234AB");
        });
        assertThat(found.unknown()).isEmpty();
        assertThat(found.findings()).isEmpty();
    }

    /** A name, a house number or the like would be in here if it ever left the computer. */
    @Test
    void nothingButPostcodesIsSent() {
        find(List.of("9999ZZ", "1234 ab", "4321", "Jan Jansen", "1234AB"));

        assertThat(stub.queries())
                .containsExactly(
                        "fq=type:postcode&fq=postcode:(1234AB OR 9999ZZ)&fl=postcode,centroide_ll&rows=100&start=0");
    }

    @Test
    void manyPostcodesAreAskedInBatches() {
        List<String> postcodes = new ArrayList<>();
        for (int i = 0; i < 2 * PostcodeService.BATCH + 1; i++) {
            String postcode = String.format(Locale.ROOT, "%dAB", 1000 + i);
            postcodes.add(postcode);
            stub.knows(postcode, 52 + i / 1000.0, 5);
        }

        assertThat(find(postcodes).unknown()).isEmpty();
        assertThat(stub.queries()).hasSize(3);
    }

    /** 150 streets in one postcode fill a page and a half; the mean of all of them counts, 52.0745. */
    @Test
    void anAnswerOfMorePagesIsReadToTheEnd() {
        for (int i = 0; i < 150; i++) {
            stub.knows("1234AB", 52 + i / 1000.0, 5);
        }

        assertThat(find(List.of("1234AB")).positions().find("1234AB"))
                .hasValueSatisfying(place -> assertThat(place.lat()).isEqualTo(52.0745));
        assertThat(stub.queries()).hasSize(2);
    }

    @Test
    void whatWasAnsweredIsKeptAndNotAskedAgain() {
        stub.knows("1234AB", 52.1, 5.1);
        find(List.of("1234AB", "9999ZZ"));
        PositionFinder.Found again = find(List.of("1234AB"));

        assertThat(again.positions().find("1234AB")).isPresent();
        assertThat(stub.queries()).hasSize(1);
        // What was not known may be known tomorrow.
        find(List.of("1234AB", "9999ZZ"));
        assertThat(stub.queries()).hasSize(2);
        assertThat(stub.queries().get(1)).contains("(9999ZZ)");
    }

    @Test
    void aDamagedLineOfWhatIsKeptIsAskedAgain() throws IOException {
        stub.knows("1234AB", 52.1, 5.1).knows("1234AC", 52.2, 5.2);
        find(List.of("1234AB", "1234AC"));
        Path kept = folder.resolve("kept/postcodes.tsv");
        Files.writeString(kept, Files.readString(kept).replace("1234AC\t52.2", "1234AC\tnowhere"));

        assertThat(find(List.of("1234AB", "1234AC")).unknown()).isEmpty();
        assertThat(stub.queries().get(1)).contains("(1234AC)");
    }

    @Test
    void thatNothingCanBeKeptIsAFindingAndNoMore() throws IOException {
        stub.knows("1234AB", 52.1, 5.1);
        Files.writeString(folder.resolve("kept"), "a file where a folder has to be");
        PositionFinder.Found found = find(List.of("1234AB"));

        assertThat(found.positions().find("1234AB")).isPresent();
        assertThat(found.findings()).extracting(Finding::code).containsExactly(FindingCode.POSTCODES_NOT_KEPT);
    }

    @Test
    void aFailureIsTriedOnceMore() {
        stub.knows("1234AB", 52.1, 5.1).fails(Failure.BUSY);

        assertThat(find(List.of("1234AB")).unknown()).isEmpty();
        assertThat(stub.queries()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"BUSY, HTTP 503", "HTML, JSON", "HALF, JSON", "SILENCE, time-out"})
    void afterTwoFailuresThePostcodesHaveNoPositionAndAFindingSaysWhy(Failure failure, String said) {
        stub.knows("1234AB", 52.1, 5.1).fails(failure, failure);
        Duration timeOut = failure == Failure.SILENCE ? SHORT : PATIENCE;
        PositionFinder.Found found = find(null, List.of("1234AB", "1234AC"), timeOut);

        assertThat(found.positions().find("1234AB")).isEmpty();
        assertThat(found.unknown()).containsExactly("1234AB", "1234AC");
        assertThat(found.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.POSTCODE_SERVICE_FAILED);
            assertThat(finding.arguments()).containsExactly(said, 2);
        });
    }

    /** What came before the failure counts and is kept; what comes after is not asked of a service that is down. */
    @Test
    void aServiceThatFailsTwiceIsLeftAlone() {
        List<String> postcodes = new ArrayList<>();
        for (int i = 0; i < 4 * PostcodeService.BATCH; i++) {
            postcodes.add(String.format(Locale.ROOT, "%dAB", 1000 + i));
            stub.knows(postcodes.get(i), 52, 5);
        }
        stub.fails(Failure.NONE, Failure.BUSY, Failure.BUSY);
        PositionFinder.Found found = find(postcodes);

        assertThat(stub.queries()).hasSize(3);
        assertThat(postcodes)
                .filteredOn(postcode -> found.positions().find(postcode).isEmpty()
                        || found.positions().isApproximate(postcode))
                .hasSize(3 * PostcodeService.BATCH);
        assertThat(found.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("HTTP 503", 60));
        find(postcodes);
        assertThat(stub.queries()).hasSize(6);
    }

    @Test
    void nobodyListeningIsAFinding() {
        stub.close();

        assertThat(find(List.of("1234AB")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("ConnectException", 1));
    }

    @Test
    void theServiceIsAskedOnlyForWhatTheTableLacks() throws IOException {
        stub.knows("4321AB", 51.5, 3.9);
        Path file = folder.resolve("NL.txt");
        Files.writeString(file, "NL\t1234\tDorp\t\t\t\t\t\t\t52.0\t5.0\t6\n");
        PostcodeTable table = PostcodeTable.read(file, new FindingCollector()).orElseThrow();

        assertThat(find(table, List.of("1234AB", "4321AB")).unknown()).isEmpty();
        assertThat(stub.queries()).singleElement().asString().contains("(4321AB)");
    }

    /** A better source comes first, and what it denies is not looked for in a coarser one. */
    @Test
    void theTableOfTheProgramIsUsedForWhatNobodyElseKnows() throws IOException {
        Path file = folder.resolve("NL.txt");
        Files.writeString(file, "3511AB;52.0;5.0\n6811;51.9;5.9\n");
        PostcodeTable table = PostcodeTable.read(file, new FindingCollector()).orElseThrow();
        PositionFinder.Found found = PositionFinder.of(table, null)
                .find(List.of("3511AB", "3511ZZ", "6811AB", "9711", "1234"), (done, total) -> {});

        assertThat(found.positions().find("3511AB"))
                .hasValueSatisfying(place -> assertThat(place.lat()).isEqualTo(52));
        assertThat(found.positions().isApproximate("3511AB")).isFalse();
        assertThat(found.positions().find("6811AB"))
                .hasValueSatisfying(place -> assertThat(place.lat()).isEqualTo(51.9));
        assertThat(found.positions().isApproximate("6811AB")).isTrue();
        assertThat(found.positions().isApproximate("9711")).isTrue();
        assertThat(found.unknown()).containsExactly("1234", "3511ZZ");
    }

    @Test
    void theServiceComesBeforeTheTableOfTheProgramAndItsNoCounts() {
        stub.knows("3511AB", 52.5, 5.5);
        PositionFinder.Found found = find(List.of("3511AB", "3511ZZ", "3511"));

        assertThat(found.positions().find("3511AB"))
                .hasValueSatisfying(place -> assertThat(place.lat()).isEqualTo(52.5));
        assertThat(found.positions().isApproximate("3511AB")).isFalse();
        assertThat(found.positions().isApproximate("3511")).isTrue();
        assertThat(found.unknown()).containsExactly("3511ZZ");
    }

    @Test
    void whatAServiceThatFailsDidNotAnswerLiesInItsArea() {
        stub.fails(Failure.BUSY, Failure.BUSY);
        PositionFinder.Found found = find(List.of("3511AB"));

        assertThat(found.positions().isApproximate("3511AB")).isTrue();
        assertThat(found.findings()).extracting(Finding::code).containsExactly(FindingCode.POSTCODE_SERVICE_FAILED);
    }

    @Test
    void withoutServiceNothingIsAskedAndTheTableOfTheProgramIsUsed() {
        PositionFinder.Found found =
                PositionFinder.of(null, null).find(List.of("1234AB", "1234AB", "x", "3511 ab"), (done, total) -> {});

        assertThat(found.positions().find("3511AB")).isPresent();
        assertThat(found.positions().isApproximate("3511AB")).isTrue();

        assertThat(found.unknown()).containsExactly("1234AB", "x");
        assertThat(stub.queries()).isEmpty();
    }
}
