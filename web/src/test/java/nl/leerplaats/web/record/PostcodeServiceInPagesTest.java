package nl.leerplaats.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.place.PostcodeService;
import nl.leerplaats.data.place.StubService;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.web.StandInPostcodes;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.postcode.PostcodeDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Postcodes are looked up over the internet only where that is switched on; the page says what is sent to whom, and nothing else is sent. */
@WebTest
class PostcodeServiceInPagesTest {

    private static final String POSTCODE = "3511 AB";

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private StandInPostcodes asking;

    @Autowired
    private PostcodeDesk desk;

    @TempDir
    private Path folder;

    private StubService pdok;
    private StoredDataset space;
    private Student student;

    @BeforeEach
    void openAStudentOfWhomOnlyTheAreaIsKnown() throws IOException {
        pdok = new StubService().knows("3511AB", 52.0921, 5.1101);
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 3, 1);
        Location area = PostcodeAreas.BUILT_IN.find(POSTCODE).orElseThrow();
        student = dataset.students().get(0).withHome(new Location(area.lat(), area.lon(), POSTCODE, Extra.NONE));
        space = store.spaces()
                .add(StoredDataset.of(
                        store.newId(), dataset.withStudents(List.of(student)), List.of(), true, Instant.now()));
    }

    @AfterEach
    void askNobody() {
        asking.ask(null);
        pdok.close();
    }

    private void switchOn() {
        asking.ask(new PostcodeService(pdok.address(), folder.resolve("postcodes.tsv"), Duration.ofSeconds(5)));
    }

    private String page() {
        return "/spaces/" + space.id() + "/data/positions";
    }

    private Location home() {
        return store.spaces()
                .find(space.id())
                .orElseThrow()
                .dataset()
                .students()
                .get(0)
                .home();
    }

    @Test
    void itIsOffAtFirstAndNobodyIsAsked() throws Exception {
        web.perform(get(page()))
                .andExpect(content().string(containsString("leerplaats.pdok=true")))
                .andExpect(content().string(not(containsString("id=\"look-up\""))));
        web.perform(get("/spaces"))
                .andExpect(content().string(not(containsString("PDOK"))))
                .andExpect(content().string(containsString("stuurt niets naar internet")));
        web.perform(post(page() + "/look-up")).andExpect(flash().attribute("lookedUp", 0));
        assertThat(home()).isEqualTo(student.home());
        assertThat(pdok.queries()).isEmpty();
    }

    @Test
    void switchedOnThePagesSayWhatIsSentAndPostcodesAreFound() throws Exception {
        switchOn();
        web.perform(get(page())).andExpect(content().string(containsString("Geen namen, geen huisnummers")));
        for (String upload : List.of("/spaces", "/spaces/" + space.id() + "/upload")) {
            web.perform(get(upload))
                    .andExpect(content().string(containsString("Het opzoeken bij PDOK staat aan")))
                    .andExpect(content().string(not(containsString("stuurt niets naar internet"))));
        }
        assertThat(pdok.queries()).isEmpty();
        web.perform(post(page() + "/look-up"))
                .andExpect(flash().attribute("lookedUp", 1))
                .andExpect(flash().attribute("told", List.of()));
        assertThat(home()).isEqualTo(new Location(52.0921, 5.1101, POSTCODE, Extra.NONE));
        assertThat(pdok.queries()).singleElement().asString().contains("postcode:(3511AB)");
        assertThat(pdok.queries().toString()).doesNotContain(student.id(), String.valueOf(student.name()));
    }

    @Test
    void filesThatAreReadUseItToo() {
        switchOn();
        assertThat(desk.source().find(List.of(POSTCODE)).positions().isApproximate(POSTCODE))
                .isFalse();
        asking.ask(null);
        assertThat(desk.source().find(List.of(POSTCODE)).positions().isApproximate(POSTCODE))
                .isTrue();
    }

    @Test
    void whereItFailsThatIsToldAndEverythingStays() throws Exception {
        pdok.fails(StubService.Failure.BUSY, StubService.Failure.HTML);
        switchOn();
        web.perform(post(page() + "/look-up"))
                .andExpect(flash().attribute("lookedUp", 0))
                .andExpect(result -> {
                    Object told = result.getFlashMap().get("told");
                    assertThat(told)
                            .asInstanceOf(InstanceOfAssertFactories.LIST)
                            .hasSize(1);
                    assertThat(String.valueOf(told)).contains("gaf geen bruikbaar antwoord");
                });
        assertThat(home()).isEqualTo(student.home());
    }
}
