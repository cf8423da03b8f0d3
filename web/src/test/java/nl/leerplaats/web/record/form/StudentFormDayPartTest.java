package nl.leerplaats.web.record.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import org.junit.jupiter.api.Test;

/** What a request is in, and for which half of the day, as the form of a student has it. */
class StudentFormDayPartTest {

    /** Profiles keep their order; one that is ticked comes behind them, and none is the own profile again. */
    @Test
    void whatAnOrientationIsInAndTheHalfOfTheDayCanBeChanged() {
        Map<String, String> posted = StudentFormTest.posted();
        posted.put("requests.0.profiles.GROEN", "on");
        posted.put("requests.0.dayPart", "MORNING");
        posted.put("requests.1.dayPart", "AFTERNOON");
        List<Request> changed = StudentFormTest.change(posted).requests();

        assertThat(changed.get(0).profiles()).containsExactly(Profile.ZW, Profile.HBR, Profile.GROEN);
        assertThat(changed.get(0).dayPart()).isEqualTo(DayPart.MORNING);
        assertThat(changed.get(1).profiles()).isEmpty();
        assertThat(changed.get(1).dayPart()).isEqualTo(DayPart.AFTERNOON);

        Map<String, String> none = StudentFormTest.posted();
        none.remove("requests.0.profiles.Z&W");
        none.remove("requests.0.profiles.HBR");
        none.put("requests.0.dayPart", "");
        assertThat(StudentFormTest.change(none).requests().get(0).isOrientation())
                .isFalse();
        assertThat(StudentFormTest.change(none).requests().get(0).dayPart()).isNull();
    }

    @Test
    void anotherHalfOfTheDayIsAProblem() {
        Map<String, String> posted = StudentFormTest.posted();
        posted.put("requests.0.dayPart", "EVENING");

        assertThat(StudentForm.of(StudentFormTest.FULL, StudentFormTest.DATASET, StudentFormTest.NAMES, posted)
                        .problems(StudentFormTest.FULL, StudentFormTest.DATASET, StudentFormTest.NAMES))
                .containsOnlyKeys("requests.0.dayPart");
    }
}
