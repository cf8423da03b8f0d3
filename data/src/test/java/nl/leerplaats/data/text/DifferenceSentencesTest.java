package nl.leerplaats.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerplaats.data.Reweighted;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.difference.ChangedField;
import nl.leerplaats.data.change.difference.Differences;
import nl.leerplaats.data.change.difference.Untouched;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newer file would change is told in the words of forms. */
class DifferenceSentencesTest {

    private static final Texts DUTCH = Texts.of(Locale.forLanguageTag("nl"));

    private static Differences between(Dataset now, Dataset other) {
        AtomicInteger ids = new AtomicInteger();
        return Differences.between(now, other, Set.of(), Instant.EPOCH, null, () -> "c" + ids.incrementAndGet());
    }

    private static TinyDataset start() {
        return TinyDataset.create().company("mill", mill -> {}).supervisor("sam", sam -> {});
    }

    private static List<ChangedWords> words(Dataset now, Dataset other, Texts texts) {
        Names names = Names.of(other).orElse(Names.of(now));
        return between(now, other).list().stream()
                .flatMap(one -> one.fields().stream())
                .map(field -> texts.changed(field, names))
                .toList();
    }

    @Test
    void howManyOfWhatIsOneSentence() {
        Dataset now = start().build();
        Dataset other = start().withoutCompany("mill")
                .company("forge", forge -> {})
                .student("anna", anna -> anna.travel(12))
                .student("bram", bram -> {})
                .student("chris", chris -> {})
                .build();

        assertThat(DUTCH.summary(between(now, other)))
                .isEqualTo("2 leerlingen erbij, 1 leerbedrijf erbij, 1 leerling gewijzigd en 1 leerbedrijf weg");
        assertThat(DUTCH.summary(between(now, now))).isEqualTo("geen verschillen");
        assertThat(Texts.of(Locale.ENGLISH).summary(between(now, Reweighted.of(now, Map.of(CostTerm.TRAVEL, 3)))))
                .isEqualTo("weights changed");
    }

    @Test
    void fieldsOfAStudentAreToldAsOnForms() {
        Contact mother = new Contact("Moeder", "0612345678", null, null, Extra.NONE);
        Dataset now = start().student("anna", anna -> anna.hours(320, 1280, 0).preferences("bakery"))
                .build();
        Dataset other = start().student(
                        "anna",
                        anna -> anna.hours(340.25, 1280, 0)
                                .preferences("mill", "bakery")
                                .born("2011-03-14")
                                .request("P1", 2, 3)
                                .guardian(mother)
                                .at(52.25, 5.5))
                .build();

        String company = "mill";
        assertThat(words(now, other, DUTCH))
                .contains(
                        new ChangedWords("uren nodig, met wat gedaan is", "320 uur", "340,25 uur"),
                        new ChangedWords("telefoon ouder of verzorger", "niets", "0612345678"))
                .anySatisfy(one -> {
                    assertThat(one.field()).isEqualTo("geboortedatum");
                    assertThat(one.after()).isEqualTo("14-3-2011");
                })
                .anySatisfy(one -> {
                    assertThat(one.field()).isEqualTo("voorkeuren");
                    assertThat(one.after()).contains(company).contains("; ");
                })
                .anySatisfy(one -> {
                    assertThat(one.field()).isEqualTo("stage per periode");
                    assertThat(one.after()).startsWith("P1 (2 of 3 dagen per week");
                })
                .anySatisfy(one -> {
                    assertThat(one.field()).isEqualTo("plaats op de kaart");
                    assertThat(one.after()).isEqualTo("breedtegraad 52,25, lengtegraad 5,5");
                });
    }

    @Test
    void fieldsOfACompanyAreToldAsOnForms() {
        Dataset now = start().build();
        Dataset other = start().company("mill", mill -> mill.places(2).mentor("mia", new Weekdays(3), 2))
                .build();

        assertThat(words(now, other, DUTCH))
                .anySatisfy(one -> {
                    assertThat(one.field()).isEqualTo("plaatsen per dag");
                    assertThat(one.after()).isEqualTo("ma 2, di 2, wo 2, do 2, vr 2");
                })
                .anySatisfy(one -> {
                    assertThat(one.field()).isEqualTo("leermeesters");
                    assertThat(one.after()).contains("mia").contains("maandag en dinsdag, 2 leerlingen tegelijk");
                });
    }

    /** No field, of whatever generated dataset, shows how the program writes it down. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyFieldHasWordsInBothLanguages(long seed) {
        Dataset now = RandomDatasets.of(InstanceKind.MULTI, seed, 40);
        Dataset other = RandomDatasets.of(InstanceKind.MULTI, seed + 20, 40);
        List<ChangedWords> all = new ArrayList<>();
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            all.addAll(words(now, other, Texts.of(locale)));
            all.addAll(words(DatasetGenerator.generate(InstanceKind.MULTI, seed), other, Texts.of(locale)));
        }

        assertThat(all).hasSizeGreaterThan(100).allSatisfy(one -> {
            assertThat(one.before()).isNotEqualTo(one.after());
            assertThat(one.field() + one.before() + one.after()).doesNotContain("[", "Extra", "null", "{", "=");
        });
    }

    @Test
    void whatStaysIsToldWithWhatToDo() {
        for (Untouched.Part part : Untouched.Part.values()) {
            assertThat(DUTCH.untouched(new Untouched(part, 3))).isNotBlank().endsWith(".");
            assertThat(Texts.of(Locale.ENGLISH).untouched(new Untouched(part, 3)))
                    .isNotBlank()
                    .endsWith(".");
        }
        assertThat(DUTCH.untouched(new Untouched(Untouched.Part.BASELINE, 3)))
                .startsWith("Bestaande plaatsingen die in het bestand anders zijn: 3.");
    }

    @Test
    void whatIsUnderExtraIsNamedOnly() {
        ChangedWords words =
                DUTCH.changed(new ChangedField(Subject.Kind.STUDENT, "extra", null, null), Names.of(start().build()));
        assertThat(words).isEqualTo(new ChangedWords("gegevens onder extra", "wat er was", "wat in het bestand staat"));
    }
}
