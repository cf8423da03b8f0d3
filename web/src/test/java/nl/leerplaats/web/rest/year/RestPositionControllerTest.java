package nl.leerplaats.web.rest.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A program gives a table of postcodes, and what was only known by its area gets its own place. */
@WebTest
class RestPositionControllerTest {

    private static final String POSTCODES = "/api/postcodes";
    private static final String TABLE = "postcode;lat;lon\n3511 AB;52,0921;5,1101\n";

    @Autowired
    private MockMvc web;

    private ApiCaller api;
    private String space = "";

    @BeforeEach
    void openWhatIsOnlyKnownByItsArea() throws Exception {
        api = new ApiCaller(web);
        Dataset school = DatasetGenerator.generate(InstanceKind.SCHOOL, 3, 10);
        List<Company> companies = new ArrayList<>(school.companies());
        companies.set(0, companies.get(0).withLocation(area("3511 AB")));
        companies.set(1, companies.get(1).withLocation(area("3511 ZZ")));
        space = api.send("/api/spaces", ApiCaller.document(school.withCompanies(companies)), "en")
                .location();
    }

    private static Location area(String postcode) {
        Location place = PostcodeAreas.BUILT_IN.find(postcode).orElseThrow();
        return new Location(place.lat(), place.lon(), postcode, Extra.NONE);
    }

    @AfterEach
    void erase() throws Exception {
        api.remove(space);
        api.remove(POSTCODES);
    }

    private Answer give(String table) throws Exception {
        return api.put(POSTCODES + "?name=streets.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatTheTableKnowsIsPlacedAndTheRestStaysInTheList() throws Exception {
        assertThat(api.read(space + "/positions").json().size()).isEqualTo(2);
        assertThat(give(TABLE).json().get("fileName").asString()).isEqualTo("streets.csv");
        Answer done = api.send(space + "/positions/look-up?by=Ada", "");
        assertThat(done.json().get("placed").asInt()).as(done.text()).isEqualTo(1);
        assertThat(done.json().get("asked").asInt()).isEqualTo(2);
        assertThat(api.read(space + "/positions").json().get(0).get("postcode").asString())
                .isEqualTo("3511 ZZ");
        assertThat(api.send("/api/spaces/nothing/positions/look-up", "").status())
                .isEqualTo(404);
    }

    @Test
    void theTableIsLookedAtAndRemoved() throws Exception {
        assertThat(api.read(POSTCODES).status()).isEqualTo(404);
        assertThat(api.remove(POSTCODES).isProblem()).isTrue();
        Answer given = give(TABLE + "3513 EF;0;0\n");
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.json().get("findings").size()).isEqualTo(1);
        assertThat(api.read(POSTCODES).json().get("fileName").asString()).isEqualTo("streets.csv");
        assertThat(api.remove(POSTCODES).status()).isEqualTo(204);
        assertThat(api.read(POSTCODES).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoTableIsRefusedAndTheOneBeforeStays() throws Exception {
        give(TABLE);
        Answer refused = give("Dear parents,\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("findings").size()).isPositive();
        assertThat(api.put(POSTCODES, "application/zip", new byte[] {'P', 'K', 3, 4, 1})
                        .status())
                .isEqualTo(422);
        assertThat(api.put(POSTCODES, "application/json", new byte[0]).status()).isEqualTo(415);
        assertThat(api.read(POSTCODES).json().get("fileName").asString()).isEqualTo("streets.csv");
    }
}
