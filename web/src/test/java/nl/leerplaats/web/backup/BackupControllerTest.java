package nl.leerplaats.web.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.PlanningSpace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A coordinator keeps a copy and puts it back, without any other program. */
@WebTest
class BackupControllerTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Intake intake;

    @Autowired
    private Store store;

    private String space = "";

    @BeforeEach
    void add() {
        space = intake.generate(InstanceKind.SCHOOL, 1).id();
    }

    @AfterEach
    void erase() {
        store.spaces().list().forEach(one -> store.erase(one.id()));
    }

    private byte[] download(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/zip"))
                .andExpect(header().string("Content-Disposition", containsString("leerplaats-back-up")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void thePageSaysWhatIsInItInBothLanguages() throws Exception {
        mvc.perform(get("/backup"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Back-up van alles")))
                .andExpect(
                        content().string(containsString("de notities bij leerbedrijven en de voorstellen van scholen")))
                .andExpect(content().string(containsString("space=" + space)));
        mvc.perform(get("/backup").param("lang", "en"))
                .andExpect(content().string(containsString("Back-up of everything")));
    }

    @Test
    void everythingGoesOutAndComesBack() throws Exception {
        byte[] all = download("/backup/file");
        byte[] one = download("/backup/file?space=" + space);
        store.erase(space);

        mvc.perform(multipart("/backup").file(new MockMultipartFile("file", "b.zip", "application/zip", all)))
                .andExpect(redirectedUrl("/backup"))
                .andExpect(flash().attribute("restored", 1));
        mvc.perform(multipart("/backup").file(new MockMultipartFile("file", "b.zip", "application/zip", one)))
                .andExpect(flash().attribute("restored", 1));

        assertThat(store.spaces().find(space)).isPresent();
        assertThat(store.spaces().list()).hasSize(2);
        mvc.perform(get("/backup").flashAttr("restored", 1))
                .andExpect(content().string(containsString("Het planjaar is teruggezet.")));
    }

    @Test
    void aBrokenFileSaysWhatIsWrong() throws Exception {
        List<PlanningSpace> before = store.spaces().list();
        mvc.perform(multipart("/backup").file(new MockMultipartFile("file", "b.zip", "application/zip", new byte[9])))
                .andExpect(redirectedUrl("/backup"))
                .andExpect(flash().attribute("refused", "no_backup"));
        for (BackupRefusedException.Reason reason : BackupRefusedException.Reason.values()) {
            mvc.perform(get("/backup").flashAttr("refused", reason.key()).flashAttr("part", "plans/x.json"))
                    .andExpect(content().string(containsString("Er is niets teruggezet:")))
                    .andExpect(content().string(org.hamcrest.Matchers.not(containsString("??"))));
        }
        assertThat(store.spaces().list()).isEqualTo(before);
    }

    @Test
    void aSpaceThatIsNotThereHasNoBackup() throws Exception {
        mvc.perform(get("/backup/file?space=nosuchspace")).andExpect(status().isNotFound());
    }

    @Test
    void erasingSaysWhatIsErased() throws Exception {
        mvc.perform(post("/spaces/" + space + "/delete")).andExpect(flash().attributeExists("erased"));
        mvc.perform(get("/backup")
                        .flashAttr("notice", "dataset.deleted")
                        .flashAttr("erasedName", "Vakschool")
                        .flashAttr("erased", new nl.leerplaats.web.store.Erased(50, 1, 2, 0, 3)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Vakschool: 50 leerlingen, 1 wijziging, 2 plannen, geen werkplan en 3 telefoonnotities.")));
    }
}
