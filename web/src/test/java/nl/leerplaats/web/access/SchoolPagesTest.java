package nl.leerplaats.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.working.Desk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What pages say to people of a school is true for them, and to those of the region as before. */
@AccountsTest
class SchoolPagesTest {

    private static final String PLANS = "href=\"/plans\"";
    private static final String MADE_BY_REGION = "De regionale coördinator maakt een plan en neemt het aan";

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private People people;

    @Autowired
    private AcceptDesk accept;

    private String page(Account account, String address) throws Exception {
        return web.perform(get(address).with(People.as(account)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void theDataTellOfTheHistoryToWhoCanOpenIt() throws Exception {
        StoredDataset year = people.year();
        String data = "/spaces/" + year.id() + "/data";
        assertThat(page(people.add("Sanne", year, SpaceRole.SCHOOL), data))
                .contains("Verander je iets, dan geldt dat vanaf nu")
                .doesNotContain("Geschiedenis");
        for (SpaceRole role : new SpaceRole[] {SpaceRole.REGION, SpaceRole.READER}) {
            assertThat(page(people.add("Rik", year, role), data)).contains("onder Geschiedenis staat wie");
        }
    }

    @Test
    void onlyWhoCanMakeAPlanIsToldTo() throws Exception {
        StoredDataset year = people.year();
        String plan = "/spaces/" + year.id() + "/working-plan";
        String told = "Maak eerst een plan";
        assertThat(page(people.add("Sanne", year, SpaceRole.SCHOOL), plan))
                .contains(MADE_BY_REGION)
                .doesNotContain(told);
        assertThat(page(people.add("Lies", year, SpaceRole.READER), plan))
                .contains(MADE_BY_REGION)
                .doesNotContain(told);
        assertThat(page(people.add("Rik", year, SpaceRole.REGION), plan))
                .contains(told)
                .doesNotContain(MADE_BY_REGION);
        Desk proposed = new Desk(store, DatasetGenerator.generate(InstanceKind.SCHOOL, 9, 6));
        String choose = "Bekijk er een, en neem het aan";
        assertThat(page(people.add("Sanne", proposed.space, SpaceRole.SCHOOL), proposed.address("working-plan")))
                .contains(MADE_BY_REGION)
                .doesNotContain(choose);
        assertThat(page(people.add("Rik", proposed.space, SpaceRole.REGION), proposed.address("working-plan")))
                .contains(choose);
        assertThat(page(people.add("Sanne", year, SpaceRole.SCHOOL), "/spaces/" + year.id() + "/papers"))
                .contains("Papieren zijn er zodra er een werkplan is")
                .doesNotContain("Neem eerst een voorstel aan");
    }

    @Test
    void plansStandAboveForWhoCanReadThem() throws Exception {
        StoredDataset year = people.year();
        assertThat(page(people.add("Sanne", year, SpaceRole.SCHOOL), "/help")).doesNotContain(PLANS);
        assertThat(page(people.add("Niemand", false), "/help")).doesNotContain(PLANS);
        assertThat(page(people.add("Rik", year, SpaceRole.REGION), "/help")).contains(PLANS);
        assertThat(page(people.add("Lies", year, SpaceRole.READER), "/help")).contains(PLANS);
        assertThat(page(people.add("Ad", true), "/help")).contains(PLANS);
        assertThat(page(people.add("Lies", year, SpaceRole.READER), "/plans")).doesNotContain("Nieuw plan maken");
        assertThat(page(people.add("Rik", year, SpaceRole.REGION), "/plans")).contains("Nieuw plan maken");
    }

    @Test
    void whoIsInOneYearOnlyBeginsThere() throws Exception {
        StoredDataset year = people.year();
        String address = "/spaces/" + year.id();
        for (SpaceRole role : SpaceRole.values()) {
            assertThat(leads(people.add("Sanne", year, role))).isEqualTo(address);
        }
        Account both = people.add("Bo", year, SpaceRole.SCHOOL);
        people.join(both, people.year(), SpaceRole.SCHOOL);
        assertThat(leads(both)).isNull();
        assertThat(page(both, "/")).contains("kies daar je planjaar");
        assertThat(leads(people.add("Niemand", false))).isNull();
        assertThat(page(people.add("Niemand", false), "/")).contains("nog van geen planjaar lid");
        assertThat(leads(people.add("Ad", true))).isNull();
        Desk planned = new Desk(store, DatasetGenerator.generate(InstanceKind.SCHOOL, 9, 6));
        assertThat(page(people.add("Rik", planned.space, SpaceRole.REGION), "/"))
                .as("the plan made last")
                .contains("/plans/" + planned.proposal.id());
    }

    private @Nullable String leads(Account account) throws Exception {
        return web.perform(get("/").with(People.as(account)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void countsOfTheWholeRegionAreCalledThatAndWhatIsClosedIsNotTold() throws Exception {
        Desk desk = new Desk(store, DatasetGenerator.generate(InstanceKind.SCHOOL, 9, 6));
        accept.accept(desk.proposal, null, null, "Rik");
        desk.propose(desk.proposal.plan());
        assertThat(page(people.add("Sanne", desk.space, SpaceRole.SCHOOL), "/spaces"))
                .contains("6</span> <span class=\"hint\">in de hele regio")
                .doesNotContain("van na het werkplan");
        assertThat(page(people.add("Rik", desk.space, SpaceRole.REGION), "/spaces"))
                .contains("1 voorstel van na het werkplan")
                .doesNotContain("in de hele regio");
    }
}
