package nl.leerplaats.document;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.document.Made.all;
import static nl.leerplaats.document.Made.find;
import static nl.leerplaats.document.Made.list;
import static nl.leerplaats.document.Made.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import org.junit.jupiter.api.Test;

/** Class, guardian and telephone numbers stand on the papers of whoever needs them, and leave no trace where nobody gave them. */
class ContactsTest {

    private static final Contact PARENT =
            new Contact("mevr. Bos", "06-11112222", "bos@example.org", "Dorpsstraat 1", Extra.NONE);
    private static final Contact BAKER =
            new Contact("dhr. Meel", "038-3334444", null, "Molenweg 5, Zwolle", Extra.NONE);

    private static Dataset dataset(String born) {
        return TinyDataset.create()
                .student("anna", anna -> anna.born(born).group("4A").guardian(PARENT))
                .student("bob", bob -> bob.group("3B"))
                .student("carl", carl -> {})
                .company("bakery", bakery -> bakery.contact(BAKER))
                .company("butcher", butcher -> {})
                .supervisor("vera", vera -> {})
                .build();
    }

    private static Plan plan(Dataset dataset) {
        return TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .place("bob", "P1", "butcher", "mies", MONDAY)
                .place("bob", "P2", "butcher", "mies", MONDAY)
                .supervise("anna", "vera")
                .build();
    }

    private static final Dataset DATASET = dataset("2010-10-14");
    private static final List<DocumentFile> FILES = all(DATASET, plan(DATASET));

    @Test
    void theAgreementHasClassGuardianAndAddressButNotWhereTheFamilyLives() {
        assertThat(text(find(FILES, "overeenkomst-Bedrijf-bakery.pdf")))
                .contains("Klas 4A", "Ouder of voogd mevr. Bos", "06-11112222, bos@example.org")
                .contains("Molenweg 5, Zwolle", "dhr. Meel, 038-3334444")
                .doesNotContain("Dorpsstraat");
    }

    /** Whoever is 18 has no guardian: on the first day, 31 August 2026, or the day after. */
    @Test
    void aGuardianIsThereOnlyUntilEighteen() {
        Dataset grown = dataset("2008-08-31");
        Dataset almost = dataset("2008-09-01");

        assertThat(text(find(all(grown, plan(grown)), "overeenkomst-Bedrijf-bakery.pdf")))
                .doesNotContain("Bos", "06-11112222");
        assertThat(text(find(all(grown, plan(grown)), "bakery/informatieblad.pdf")))
                .doesNotContain("Bos", "06-11112222");
        assertThat(text(find(all(almost, plan(almost)), "overeenkomst-Bedrijf-bakery.pdf")))
                .contains("mevr. Bos");
    }

    /** A company calls the guardian of its own pupil in an emergency, and sees nothing of another's. */
    @Test
    void aCompanyHasOnlyTheGuardiansOfItsOwnPupils() {
        assertThat(text(find(FILES, "bakery/informatieblad.pdf")))
                .contains("School school, 4A", "mevr. Bos, 06-11112222")
                .doesNotContain("bos@example.org", "Dorpsstraat");
        assertThat(FILES.stream()
                        .filter(file ->
                                file.path().contains("butcher") || file.path().startsWith("leerbedrijven/"))
                        .filter(file -> !file.path().contains("bakery"))
                        .map(Made::text))
                .isNotEmpty()
                .noneMatch(text -> text.contains("Bos") || text.contains("06-11112222"));
        assertThat(FILES.stream().filter(file -> file.path().endsWith(".ics")).map(Made::text))
                .noneMatch(text -> text.contains("06-11112222"));
    }

    @Test
    void theSupervisorKnowsWhomToAskForAndWhereToGo() {
        assertThat(text(find(FILES, "vera/bezoeken.pdf")))
                .contains("Molenweg 5", "dhr. Meel", "038-3334444", "anna, 4A");
        assertThat(text(find(FILES, "vera/bezoeken.ics")))
                .contains("Molenweg 5")
                .contains("038-3334444");
    }

    /** A list for each class, one for who has none, and one for a whole school where there are no classes. */
    @Test
    void eachClassHasABoardWithoutNumbersAndAListWithThem() {
        assertThat(FILES.stream().map(DocumentFile::path).filter(path -> path.startsWith("klassen/")))
                .containsExactly(
                        "klassen/zonder-klas-School-school/stagebord.pdf",
                        "klassen/zonder-klas-School-school/stagelijst.pdf",
                        "klassen/3B-School-school/stagebord.pdf",
                        "klassen/3B-School-school/stagelijst.pdf",
                        "klassen/4A-School-school/stagebord.pdf",
                        "klassen/4A-School-school/stagelijst.pdf");
        assertThat(text(find(FILES, "4A-School-school/stagebord.pdf")))
                .contains("anna", "Bedrijf bakery", "maandag en dinsdag", "31-08-2026 t/m 29-01-2027")
                .doesNotContain("Bos", "06-", "038-", "Meel");
        assertThat(text(find(FILES, "4A-School-school/stagelijst.pdf")))
                .contains("anna", "mevr. Bos", "06-11112222", "038-3334444")
                .doesNotContain("bob");
        // The same in both periods is one row; a pupil who turns 16 in between has longer days, so two.
        assertThat(text(find(FILES, "3B-School-school/stagebord.pdf"))).contains("31-08-2026 t/m 16-07-2027");
        assertThat(text(find(FILES, "zonder-klas-School-school/stagelijst.pdf")))
                .contains("carl", "nog geen leerplaats")
                .doesNotContain("Ouder");
        assertThat(list(DATASET, plan(DATASET), Selection.ofStudent("anna", DocumentKind.LISTS)))
                .isEmpty();
    }

    /** Two pupils of one class with one name, however it is typed, have their number behind it; others have not. */
    @Test
    void pupilsOfOneNameAreToldApartOnBoardAndList() {
        Dataset dataset = TinyDataset.create()
                .student("s1", one -> one.group("4A").name("Jan Bos"))
                .student("s2", one -> one.group("4A").name("jan  bos "))
                .student("s3", one -> one.group("4A").name("Jan Bosch"))
                .student("s4", one -> one.group("3B").name("Jan Bos"))
                .company("bakery", bakery -> {})
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("s1", "P1", "bakery", "mies", MONDAY)
                .place("s1", "P2", "bakery", "mies", TUESDAY)
                .build();
        List<DocumentFile> files = all(dataset, plan);

        for (String paper : List.of("stagebord.pdf", "stagelijst.pdf")) {
            String text = text(find(files, "4A-School-school/" + paper));
            assertThat(text)
                    .contains("Jan Bos (s1)", "jan bos (s2)", "Jan Bosch")
                    .doesNotContain("s3");
            assertThat(text.split("\\(s1\\)", -1)).as("both rows of s1").hasSize(3);
            assertThat(text(find(files, "3B-School-school/" + paper)))
                    .contains("Jan Bos")
                    .doesNotContain("s4");
        }
        assertThat(text(find(files, "stagelijst.csv"))).contains("\"s1\";\"Jan Bos\"");
    }

    @Test
    void theOverviewsHaveColumnsOnlyForWhatIsGiven() {
        Dataset plain = TinyDataset.create().build();
        Plan none =
                TinyPlan.of(plain).place("anna", "P1", "bakery", "mies", MONDAY).build();

        assertThat(text(find(FILES, "overzichten/leer-werkovereenkomst.csv")))
                .contains("\"Klas\";\"Ouder of voogd\"", "\"Telefoon leerbedrijf\"", "\"4A\";\"mevr. Bos\"")
                .doesNotContain("Telefoon leermeester");
        assertThat(text(find(FILES, "overzichten/stagelijst.csv"))).contains("\"4A\";\"anna\"");
        for (DocumentFile file : list(plain, none, new Selection(Set.of(), null, null, null))) {
            assertThat(text(file))
                    .as(file.path())
                    .doesNotContain("Klas", "Contact leerbedrijf", "Telefoon l", "voor nood");
        }
    }
}
