package nl.leerplaats.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    private record Person(String id, String name) {}

    private static List<String> names(Person... people) {
        return List.copyOf(
                FileNames.unique(List.of(people), Person::id, Person::name).values());
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë van 't Hof,Zoë-van-t-Hof",
        "'../../etc/passwd',etc-passwd",
        "'a<b>c:d\"e/f\\g|h?i*j',a-b-c-d-e-f-g-h-i-j",
        "CON,_CON",
        "nul,_nul",
        "Com1,_Com1",
        "Contact,Contact",
        "'...',_",
        "'Jansen & Zn. B.V.',Jansen-Zn-B-V"
    })
    void everySystemTakesTheName(String name, String safe) {
        assertThat(FileNames.safe(name)).isEqualTo(safe);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(FileNames.safe("x".repeat(300))).hasSize(60);
        assertThat(FileNames.safe("x".repeat(59) + "\uD835\uDC00b")).isEqualTo("x".repeat(59));
    }

    /** Windows and macOS make no difference between capitals and small letters. */
    @Test
    void theSameNameGetsItsId() {
        assertThat(names(new Person("1", "Anna"), new Person("2", "Bob"), new Person("3", "ANNA")))
                .containsExactly("Anna-1", "Bob", "ANNA-3");
    }

    @Test
    void whereTheIdIsNotEnoughThereIsANumber() {
        assertThat(names(new Person("a/b", "Anna"), new Person("a:b", "Anna"), new Person("x", "Anna-a-b")))
                .containsExactly("Anna-a-b-2", "Anna-a-b-3", "Anna-a-b");
    }
}
