package nl.leerplaats.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import nl.leerplaats.data.change.WorkCompleted;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.record.form.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** A day of illness is taken off what was completed outside the placements, an extra day added to it. */
@WebTest
class CorrectionControllerTest extends PeopleInPages {

    private static final int DONE = 300 * 60;

    private String page = "";

    @BeforeEach
    void hadDoneSome() {
        page = address("student/hours");
        happens(new WorkCompleted(student.id(), DONE, 40));
    }

    private Student person() {
        return Objects.requireNonNull(now().year().findStudent(student.id()));
    }

    private ResultActions send(String way, String hours, String days) throws Exception {
        return send(way, hours, days, "griep");
    }

    private ResultActions send(String way, String hours, String days, String note) throws Exception {
        return web.perform(post(page)
                .param("id", student.id())
                .param("seen", Digest.of(person()))
                .param("way", way)
                .param("hours", hours)
                .param("days", days)
                .param("note", note));
    }

    private void isDone(int minutes, int days) {
        assertThat(person().hours().completedMinutes()).isEqualTo(minutes);
        assertThat(person().days().completed()).isEqualTo(days);
    }

    @Test
    void aDayOfIllnessIsTakenOffAndAnExtraDayAdded() throws Exception {
        web.perform(get(page).param("id", student.id()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("staat nu 300 uur in 40 dagen")));
        send("less", "7,5", "1")
                .andExpect(redirectedUrlPattern(page + "?id=*"))
                .andExpect(flash().attribute("notice", "record.done"));
        isDone(DONE - 450, 39);
        send("more", "8", "");
        isDone(DONE + 30, 39);
        web.perform(get(page).param("id", student.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("Eerder opgegeven"),
                                containsString("292,5 uur gedaan in 39 dagen"),
                                containsString("7,5 uur en 1 dag minder (griep)"),
                                containsString("8 uur meer (griep)"),
                                containsString("blijft de latere opgave gelden"))));
        assertThat(store.spaces().listChanges(space.id()))
                .last()
                .satisfies(entry -> assertThat(
                                Objects.requireNonNull(entry.change()).fact())
                        .isEqualTo(new WorkCompleted(student.id(), DONE + 30, null)));
    }

    @Test
    void allThatIsThereCanBeTakenOffAndNoQuarterMore() throws Exception {
        send("less", "300,25", "")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Verhoog in plaats daarvan")));
        send("less", "300", "41").andExpect(status().isBadRequest());
        isDone(DONE, 40);
        send("less", "300", "40").andExpect(status().isFound());
        isDone(0, 0);
    }

    @Test
    void nobodyDoesMoreThanTwelveHoursADayOrMoreThanAYear() throws Exception {
        send("more", "12,25", "1")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("meer dan 12 uur per dag")));
        send("more", "2000,25", "")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("hoogstens 2.000 uur")));
        send("more", "0", "201")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("van 0 tot en met 200")));
        send("more", "1", "", "x".repeat(700))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Maak dit korter: hoogstens 500 tekens")));
        isDone(DONE, 40);
        send("more", "12:00", "1").andExpect(status().isFound());
        send("more", "2000", "200").andExpect(status().isFound());
        isDone(DONE + (12 + 2000) * 60, 241);
    }

    /** Each says what was done in all, so an earlier one makes no difference once a later one is there. */
    @Test
    void undoOfAnEarlierOneSaysThatTheLaterOneHolds() throws Exception {
        send("less", "7,5", "1");
        long first = store.spaces().listChanges(space.id()).size();
        send("less", "8", "1");
        web.perform(post("/spaces/" + space.id() + "/history/" + first + "/undo"))
                .andExpect(flash().attribute("notice", "history.laterHolds"));
        isDone(DONE - 930, 38);
        web.perform(post("/spaces/" + space.id() + "/history/" + (first + 1) + "/undo"))
                .andExpect(flash().attribute("notice", "history.undone"));
        isDone(DONE, 40);
    }

    @Test
    void whatCannotBeMeantIsAllToldAtOnceAndKeepsWhatWasTyped() throws Exception {
        send("", "zeven", "-1")
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"zeven\""),
                                containsString("Kies er een."),
                                containsString("Vul uren in"),
                                containsString("Vul een heel getal in"),
                                containsString("value=\"griep\""))));
        send("more", "", "")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Vul uren in, of dagen.")));
        web.perform(post(page)
                        .param("id", student.id())
                        .param("seen", "other")
                        .param("way", "more")
                        .param("hours", "8"))
                .andExpect(status().isBadRequest());
        web.perform(get(page).param("id", "nobody")).andExpect(status().isNotFound());
        isDone(DONE, 40);
    }
}
