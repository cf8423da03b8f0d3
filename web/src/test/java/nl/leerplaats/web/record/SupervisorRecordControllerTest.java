package nl.leerplaats.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.record.form.Digest;
import nl.leerplaats.web.record.form.NextId;
import org.junit.jupiter.api.Test;

/** A coordinator looks supervisors up, corrects them, adds and takes them out, in pages alone. */
@WebTest
class SupervisorRecordControllerTest extends PeopleInPages {

    @Test
    void supervisorsAreListedCorrectedAndRefused() throws Exception {
        for (SupervisorLine.Sort sort : SupervisorLine.Sort.values()) {
            web.perform(get(address("supervisors")).param("sort", sort.name())).andExpect(status().isOk());
        }
        send("supervisor", shown(supervisor)).andExpect(flash().attribute("notice", "record.same"));
        Map<String, String> fields = shown(supervisor);
        fields.put("maxStudents", "veel");
        fields.put("name", "Piet <i>");
        send("supervisor", fields)
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("Vul een heel getal in"),
                                containsString("value=\"veel\""),
                                containsString("value=\"Piet &lt;i&gt;\""))));
        assertThat(changes()).isEmpty();

        fields.put("maxStudents", "7");
        send("supervisor", fields).andExpect(flash().attribute("notice", "record.done"));
        assertThat(Objects.requireNonNull(now().year().findSupervisor(supervisor.id()))
                        .maxStudents())
                .isEqualTo(7);
        send("supervisor", fields)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ondertussen veranderd")));
        web.perform(get(address("supervisors")).param("q", "piet"))
                .andExpect(content().string(containsString(">1 docentbegeleider<")));
    }

    @Test
    void aSupervisorOfAnyIdIsAddedAndTakenOut() throws Exception {
        Supervisor odd =
                new Supervisor(HOSTILE, null, supervisor.schoolId(), List.of(), 0, Weekdays.NONE, null, Extra.NONE);
        happens(new Put.OfSupervisor(odd));
        web.perform(get(address("supervisors")).param("q", "<script>"))
                .andExpect(content().string(containsString("&lt;script&gt;")));
        web.perform(get(address("supervisor")).param("id", HOSTILE)).andExpect(status().isOk());
        web.perform(get(address("supervisor/remove")).param("id", HOSTILE))
                .andExpect(content().string(containsString("Ja, weghalen")));
        send("supervisor/remove", Map.of("id", HOSTILE, "seen", Digest.of(odd)))
                .andExpect(redirectedUrl(address("supervisors")));
        assertThat(now().year().findSupervisor(HOSTILE)).isNull();

        String id = NextId.of(
                space.dataset().supervisors().stream().map(Supervisor::id).toList(), "D1");
        web.perform(get(address("supervisor"))).andExpect(content().string(containsString("value=\"" + id + "\"")));
        Map<String, String> fields =
                Map.of("id", id, "seen", "", "name", "Jo", "schoolId", supervisor.schoolId(), "maxStudents", "9");
        send("supervisor", fields).andExpect(flash().attribute("notice", "record.done"));
        send("supervisor", fields)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Jo staat er al onder dit nummer.")));
    }

    @Test
    void aSupervisorOfTheWorkingPlanDoesNotGo() throws Exception {
        accept();
        Supervisor used = Objects.requireNonNull(
                now().year().findSupervisor(working().supervisions().get(0).supervisorId()));
        send("supervisor/remove", Map.of("id", used.id(), "seen", Digest.of(used)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("dus die kan niet weg")));
        assertThat(changes()).isEmpty();
    }
}
