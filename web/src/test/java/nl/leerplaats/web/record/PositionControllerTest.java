package nl.leerplaats.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.postcode.PostcodeDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A table of postcodes is given once; what is only known by its area gets the place of its whole postcode, as one change with a way back. */
@WebTest
class PositionControllerTest {

    private static final String TABLE = "postcode;lat;lon\n3511 AB;52,0921;5,1101\n3512 CD;52,0934;5,1198\n";

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private PostcodeDesk postcodes;

    private StoredDataset space;
    private Company company;
    private Student student;

    @BeforeEach
    void openWhatIsOnlyKnownByItsArea() {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 3, 10);
        space = store.spaces().add(StoredDataset.of(store.newId(), dataset, List.of(), true, Instant.now()));
        company = dataset.companies().get(0).withLocation(area("3511 AB"));
        student = dataset.students().get(0);
        happens(new Put.OfCompany(company));
        happens(new Put.OfCompany(dataset.companies().get(1).withLocation(area("3511 ZZ"))));
        happens(new StudentMoved(student.id(), area("3512CD"), null));
    }

    @AfterEach
    void forgetTable() {
        store.postcodes().remove();
    }

    private static Location area(String postcode) {
        Location place = PostcodeAreas.BUILT_IN.find(postcode).orElseThrow();
        return new Location(place.lat(), place.lon(), postcode, Extra.NONE);
    }

    private void happens(ChangedFact fact) {
        store.spaces()
                .apply(
                        space.id(),
                        List.of(new Change(store.newId(), Instant.now(), null, null, fact, Extra.NONE)),
                        null);
    }

    private Dataset now() {
        return store.spaces().find(space.id()).orElseThrow().dataset();
    }

    private String address(String page) {
        return "/spaces/" + space.id() + "/data/positions" + page;
    }

    private ResultActions give(String name, String table) throws Exception {
        return web.perform(multipart(address(""))
                        .file(new MockMultipartFile("file", name, null, table.getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void whatIsFoundIsPlacedAndWhatIsNotStaysInTheList() throws Exception {
        web.perform(get(address(""))).andExpect(content().string(not(containsString("Posities opzoeken"))));
        give("straten.csv", TABLE).andExpect(flash().attribute("notice", "position.given"));
        web.perform(get(address("")))
                .andExpect(content()
                        .string(allOf(
                                containsString("straten.csv"),
                                containsString("Posities opzoeken"),
                                containsString("1 tot en met 3 van 3"))));
        web.perform(post(address("/look-up")))
                .andExpect(flash().attribute("lookedUp", 2))
                .andExpect(flash().attribute("lookedFor", 3));
        assertThat(now().companies().get(0).location()).isEqualTo(new Location(52.0921, 5.1101, "3511 AB", Extra.NONE));
        assertThat(now().students().get(0).home().lat()).isEqualTo(52.0934);
        assertThat(now().companies().get(1).location()).isEqualTo(area("3511 ZZ"));
        web.perform(get(address(""))).andExpect(content().string(containsString("1 zonder eigen plek op de kaart")));
    }

    @Test
    void lookingUpAgainChangesNothing() throws Exception {
        give("straten.csv", TABLE);
        web.perform(post(address("/look-up")));
        int changes = store.spaces().listChanges(space.id()).size();
        web.perform(post(address("/look-up"))).andExpect(flash().attribute("lookedUp", 0));
        assertThat(store.spaces().listChanges(space.id())).hasSize(changes);
    }

    @Test
    void aTableOfAreasAlonePlacesNobody() throws Exception {
        give("gebieden.csv", "3511;52,09;5,11\n3512;52,09;5,12\n");
        web.perform(post(address("/look-up"))).andExpect(flash().attribute("lookedUp", 0));
        assertThat(now().companies().get(0)).isEqualTo(company);
    }

    @Test
    void whatIsNoTableIsRefusedAndTheOneBeforeStays() throws Exception {
        give("straten.csv", TABLE);
        give("brief.txt", "Beste ouders,\n").andExpect(flash().attribute("problem", "position.noTable"));
        give("kapot.zip", "PK\u0003\u0004 half a zip").andExpect(flash().attribute("problem", "position.noTable"));
        give("leeg.csv", "").andExpect(flash().attribute("problem", "upload.empty"));
        assertThat(store.postcodes().find().orElseThrow().fileName()).isEqualTo("straten.csv");
    }

    @Test
    void linesThatSayNothingAreCounted() throws Exception {
        give("straten.csv", TABLE + "3513 EF;0;0\n").andExpect(flash().attribute("skipped", 1));
    }

    @Test
    void aTableThatIsTakenAwayIsNotUsed() throws Exception {
        give("straten.csv", TABLE);
        assertThat(postcodes.source().find(List.of("3511 AB")).positions().isApproximate("3511 AB"))
                .isFalse();
        web.perform(post(address("/forget"))).andExpect(flash().attribute("notice", "position.forgotten"));
        assertThat(postcodes.source().find(List.of("3511 AB")).positions().isApproximate("3511 AB"))
                .isTrue();
    }

    @Test
    void anotherTableTakesThePlaceOfTheOneBefore() throws Exception {
        give("straten.csv", TABLE);
        postcodes.source();
        give("later.csv", "3511 AB;52,0001;5,0001\n");
        assertThat(postcodes.source().find(List.of("3511 AB")).positions().find("3511 AB"))
                .map(Location::lat)
                .contains(52.0001);
    }

    @Test
    void inAYearThatIsNotThereNothingIsKept() throws Exception {
        web.perform(multipart("/spaces/nothing/data/positions")
                        .file(new MockMultipartFile("file", "a.csv", null, TABLE.getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().isNotFound());
        assertThat(store.postcodes().find()).isEmpty();
    }
}
