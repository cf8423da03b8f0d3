package nl.leerplaats.web.store.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ria@school.nl", "r.d'hont+stage@mail.school.nl", "zoë@école.fr", "a@b.c"})
    void mailCanBeSentThere(String text) {
        assertThat(EmailAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ria",
                "ria@",
                "@school.nl",
                "ria@school",
                "ria@school.",
                "ria@.nl",
                "ria.@school.nl",
                "ria@-school.nl",
                "ria jansen@school.nl",
                " ria@school.nl",
                "ria@school.nl ",
                "Ria <ria@school.nl>",
                "ria@school.nl,bo@school.nl"
            })
    void mailCannotBeSentThere(String text) {
        assertThat(EmailAddress.isOne(text)).isFalse();
    }

    @Test
    void aLabelHasAtMost63Signs() {
        assertThat(EmailAddress.isOne("a@" + "b".repeat(63) + ".nl")).isTrue();
        assertThat(EmailAddress.isOne("a@" + "b".repeat(64) + ".nl")).isFalse();
    }

    @Test
    void anAddressHasAtMost254Signs() {
        String end = "@school.nl";
        assertThat(EmailAddress.isOne("a".repeat(254 - end.length()) + end)).isTrue();
        assertThat(EmailAddress.isOne("a".repeat(255 - end.length()) + end)).isFalse();
    }
}
