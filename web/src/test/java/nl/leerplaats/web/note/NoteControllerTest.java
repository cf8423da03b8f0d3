package nl.leerplaats.web.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.access.AccountsTest;
import nl.leerplaats.web.access.People;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.CompanyNote;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who sees a note on a company, and who changes it. */
@AccountsTest
class NoteControllerTest {

    private static final Dataset POOL = DatasetGenerator.generate(InstanceKind.POOL, 1, 40);
    private static final String TOLD = "De chef heet Karim";
    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int FORBIDDEN = 403;
    private static final int MISSING = 404;

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private People people;

    @Autowired
    private MembershipStore members;

    private StoredDataset space;
    private String company;
    private Account own;
    private Account colleague;
    private Account other;
    private Account region;
    private Account reader;

    @BeforeEach
    void makeYear() {
        space = store.spaces().add(StoredDataset.of(store.newId(), POOL, List.of(), false, Instant.now()));
        company = POOL.companies().get(0).id();
        own = ofSchool("Sanne", 0);
        colleague = ofSchool("Sam", 0);
        other = ofSchool("Tom", 1);
        region = people.add("Rik", space, SpaceRole.REGION);
        reader = people.add("Lies", space, SpaceRole.READER);
    }

    private Account ofSchool(String name, int... schools) {
        Account account = people.add(name, false);
        Set<String> ids = new HashSet<>();
        for (int school : schools) {
            ids.add(school(school));
        }
        members.put(new Membership(space.id(), account.id(), SpaceRole.SCHOOL, ids));
        return account;
    }

    private static String school(int number) {
        return POOL.schools().get(number).id();
    }

    private String notes(String more) {
        return "/spaces/" + space.id() + "/notes" + more;
    }

    private MockHttpServletResponse ask(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(People.as(account))).andReturn().getResponse();
    }

    private int write(Account account, boolean shared) throws Exception {
        return ask(
                        account,
                        post(notes(""))
                                .param("company", company)
                                .param("text", " " + TOLD + " ")
                                .param("shared", String.valueOf(shared)))
                .getStatus();
    }

    private String page(Account account) throws Exception {
        MockHttpServletResponse shown =
                ask(account, get("/spaces/" + space.id() + "/data/company").param("id", company));
        assertThat(shown.getStatus()).isEqualTo(OK);
        return shown.getContentAsString(StandardCharsets.UTF_8);
    }

    private CompanyNote only() {
        List<CompanyNote> all = store.notes().list(space.id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private MockHttpServletRequestBuilder change(String more, Instant made) {
        return post(notes("/1" + more)).param("made", made.toString());
    }

    /** When the last note was written, as its page says. */
    private Instant made() {
        return store.notes().list(space.id()).stream()
                .map(CompanyNote::made)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    @Test
    void aNoteOfASchoolIsForThatSchool() throws Exception {
        assertThat(write(own, false)).isEqualTo(FOUND);
        assertThat(only().schoolId()).isEqualTo(school(0));
        assertThat(only().text()).isEqualTo(TOLD);
        assertThat(only().by()).isEqualTo("Sanne");
        assertThat(page(own))
                .contains(TOLD, "alleen voor " + POOL.schools().get(0).name());
        assertThat(page(colleague)).contains(TOLD);
        for (Account hidden : List.of(other, region, reader)) {
            assertThat(page(hidden)).as("%s", hidden.name()).doesNotContain(TOLD);
        }
    }

    @Test
    void aNoteOfTheRegionIsForTheRegion() throws Exception {
        assertThat(write(region, false)).isEqualTo(FOUND);
        assertThat(only().schoolId()).isNull();
        assertThat(page(region)).contains(TOLD, "alleen voor de regio");
        for (Account hidden : List.of(own, other, reader)) {
            assertThat(page(hidden)).as("%s", hidden.name()).doesNotContain(TOLD);
        }
    }

    @Test
    void whatIsSharedIsSeenByAllWithTheSchoolThatWroteIt() throws Exception {
        write(own, true);
        for (Account all : List.of(own, other, region, reader)) {
            assertThat(page(all))
                    .contains(TOLD, "gedeeld door " + POOL.schools().get(0).name());
        }
        assertThat(page(reader)).doesNotContain("/notes/1", "name=\"text\"");
        assertThat(page(other)).doesNotContain("/notes/1").contains("name=\"text\"");
        assertThat(page(region)).contains("/notes/1/remove").doesNotContain("action=\"" + notes("/1") + "\"");
    }

    @Test
    void whoWroteItSharesItAndNoLonger() throws Exception {
        write(own, false);
        for (Account none : List.of(other, region)) {
            assertThat(ask(none, change("", made()).param("shared", "true")).getStatus())
                    .isEqualTo(MISSING);
        }
        assertThat(ask(reader, change("", made()).param("shared", "true")).getStatus())
                .isEqualTo(FORBIDDEN);
        assertThat(only().shared()).isFalse();
        ask(colleague, change("", made()).param("shared", "true"));
        assertThat(only().shared()).isTrue();
        assertThat(ask(region, change("", made()).param("shared", "false")).getStatus())
                .isEqualTo(MISSING);
        ask(own, change("", made()).param("shared", "false"));
        assertThat(only().shared()).isFalse();
    }

    @Test
    void itIsTakenAwayByItsSchoolAndByTheRegionWhereItIsShared() throws Exception {
        write(own, false);
        assertThat(ask(other, change("/remove", made())).getStatus()).isEqualTo(MISSING);
        assertThat(ask(region, change("/remove", made())).getStatus()).isEqualTo(MISSING);
        ask(own, change("", made()).param("shared", "true"));
        assertThat(ask(other, change("/remove", made())).getStatus()).isEqualTo(MISSING);
        assertThat(only().shared()).isTrue();
        assertThat(ask(region, change("/remove", made())).getStatus()).isEqualTo(FOUND);
        assertThat(store.notes().list(space.id())).isEmpty();
        assertThat(ask(own, change("/remove", made())).getStatus()).isEqualTo(MISSING);
    }

    /** The number of a note that is removed goes to the next one, of which somebody with an older page knows nothing. */
    @Test
    void anOlderPageDoesNothingWithTheNoteThatCameInThePlaceOfAnother() throws Exception {
        write(own, false);
        assertThat(page(own)).contains("name=\"made\" value=\"" + made() + "\"");
        Instant old = made();
        ask(colleague, change("/remove", old));
        write(colleague, false);
        assertThat(only().number()).isEqualTo(1);
        assertThat(ask(own, change("", old).param("shared", "true")).getStatus())
                .isEqualTo(MISSING);
        assertThat(only().shared()).isFalse();
        assertThat(ask(own, change("/remove", old)).getStatus()).isEqualTo(MISSING);
        assertThat(only().by()).isEqualTo("Sam");
    }

    @Test
    void whoIsOfMoreSchoolsSaysForWhich() throws Exception {
        Account both = ofSchool("Bo", 0, 1);
        assertThat(page(both)).contains("name=\"school\"");
        ask(both, post(notes("")).param("company", company).param("text", TOLD).param("school", school(1)));
        assertThat(only().schoolId()).isEqualTo(school(1));
        assertThat(page(other)).contains(TOLD);
        assertThat(page(own)).doesNotContain(TOLD, "name=\"school\"");
        ask(own, post(notes("")).param("company", company).param("text", TOLD).param("school", school(1)));
        assertThat(store.notes().list(space.id()).get(0).schoolId()).isEqualTo(school(0));
    }

    @Test
    void nothingIsKeptOfWhatSaysNothingOrTooMuchOrOfNoCompany() throws Exception {
        for (String bad : List.of(" ", "a".repeat(CompanyNote.LONGEST + 1))) {
            ask(own, post(notes("")).param("company", company).param("text", bad));
        }
        assertThat(store.notes().list(space.id())).isEmpty();
        ask(own, post(notes("")).param("company", company).param("text", "a".repeat(CompanyNote.LONGEST)));
        assertThat(only().text()).hasSize(CompanyNote.LONGEST);
    }

    /** Somebody else may have taken it out since the page was made; a note with a call says the same. */
    @Test
    void whereTheCompanyIsNotInTheDataItIsSaidThatNothingIsNoted() throws Exception {
        for (Account writes : List.of(own, region)) {
            MockHttpServletResponse told =
                    ask(writes, post(notes("")).param("company", "geen").param("text", TOLD));
            assertThat(told.getRedirectedUrl()).isEqualTo("/spaces/" + space.id() + "/data/companies");
            assertThat(ask(
                                    writes,
                                    get("/spaces/" + space.id() + "/data/companies")
                                            .cookie(told.getCookies()))
                            .getContentAsString(StandardCharsets.UTF_8))
                    .contains("Dit leerbedrijf staat niet (meer) in de gegevens. Er is niets genoteerd.");
        }
        assertThat(store.notes().list(space.id())).isEmpty();
    }

    @Test
    void aSchoolThatLeavesTakesWhatItWrote() throws Exception {
        write(own, false);
        write(other, true);
        String sheet =
                ask(own, get(notes(".csv")).param("school", school(0))).getContentAsString(StandardCharsets.UTF_8);
        assertThat(sheet).contains(TOLD, "\"Sanne\"", "\"nee\"").doesNotContain("\"Tom\"");
        assertThat(ask(own, get(notes(".csv")).param("school", school(1))).getStatus())
                .isEqualTo(MISSING);
        String seen =
                ask(region, get(notes(".csv")).param("school", school(0))).getContentAsString(StandardCharsets.UTF_8);
        assertThat(seen).doesNotContain(TOLD);
        assertThat(ask(region, get(notes(".csv")).param("school", school(1)))
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(TOLD, "\"ja\"");
    }

    private String told(Account account, String page) throws Exception {
        return ask(account, get("/spaces/" + space.id() + page)).getContentAsString(StandardCharsets.UTF_8);
    }

    /** Who did it and when, as of other changes; never what stands in it, and nothing to people of a school. */
    @Test
    void whatIsDoneWithNotesStandsInTheHistoryWithoutTheirText() throws Exception {
        write(own, false);
        ask(own, change("", made()).param("shared", "true"));
        ask(own, change("", made()).param("shared", "true"));
        ask(own, change("", made()).param("shared", "false"));
        ask(colleague, change("/remove", made()));
        ask(other, change("/remove", made()));
        for (Account reads : List.of(region, reader)) {
            assertThat(told(reads, "/history"))
                    .containsSubsequence(
                            "Notitie bij een leerbedrijf weggehaald",
                            "Sam",
                            "Notitie bij een leerbedrijf niet meer gedeeld",
                            "Notitie bij een leerbedrijf gedeeld",
                            "Notitie bij een leerbedrijf geschreven",
                            "Sanne")
                    .containsOnlyOnce("bij een leerbedrijf gedeeld")
                    .containsOnlyOnce("bij een leerbedrijf weggehaald")
                    .doesNotContain(TOLD, "/history/0/undo");
        }
        assertThat(told(region, "/members"))
                .contains("schreef een notitie bij een leerbedrijf")
                .doesNotContain(TOLD);
        for (Account hidden : List.of(own, other)) {
            for (String page : List.of("/history", "/members")) {
                assertThat(ask(hidden, get("/spaces/" + space.id() + page)).getStatus())
                        .isEqualTo(FORBIDDEN);
            }
        }
    }

    @Test
    void aNoteThatIsSharedAtOnceIsToldAsThat() throws Exception {
        write(region, true);
        assertThat(told(region, "/history"))
                .contains("Notitie bij een leerbedrijf gedeeld", "Notitie bij een leerbedrijf geschreven")
                .doesNotContain("Er is nog niets veranderd");
    }
}
