package nl.leerplaats.web.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.web.access.AccountsTest;
import nl.leerplaats.web.access.People;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.Invitation;
import nl.leerplaats.web.store.account.InvitationStore;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An invitation holds as long as whoever made it could make it: nobody comes back by a link of one's own. */
@AccountsTest
class InvitationRightsTest {

    private static final Pattern LINK = Pattern.compile("/invitation/[A-Za-z0-9_-]{43}");

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private MembershipStore members;

    @Autowired
    private InvitationStore invitations;

    private StoredDataset year;
    private StoredDataset other;
    private Account ada;
    private Account ria;
    private Account rob;

    @BeforeEach
    void makeYears() {
        year = people.year();
        other = people.year();
        ada = people.add("Ada", true);
        ria = people.add("Ria", year, SpaceRole.REGION);
        rob = people.add("Rob", year, SpaceRole.REGION);
        members.put(new Membership(other.id(), rob.id(), SpaceRole.REGION, Set.of()));
    }

    private static String link(ResultActions answer) throws Exception {
        String text = answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    private String invite(Account who, StoredDataset where, String email) throws Exception {
        return link(web.perform(post("/spaces/" + where.id() + "/members/invite")
                .with(People.as(who))
                .param("email", email)
                .param("name", "Sanne")
                .param("role", "REGION")));
    }

    private static String email(String name, StoredDataset where) {
        return name + '.' + where.id() + "@school.nl";
    }

    private void remove(Account account) throws Exception {
        web.perform(post("/spaces/" + year.id() + "/members/remove")
                        .with(People.as(ria))
                        .param("account", account.id()))
                .andExpect(status().isFound());
    }

    private void make(Account account, String deed) throws Exception {
        web.perform(post("/accounts/" + account.id() + "/change")
                        .with(People.as(ada))
                        .param("deed", deed))
                .andExpect(redirectedUrl("/accounts"));
    }

    private List<String> waiting(StoredDataset where) {
        return invitations.listOpen(where.id(), Instant.now()).stream()
                .map(Invitation::email)
                .sorted()
                .toList();
    }

    private void isGone(String link) throws Exception {
        web.perform(get(link)).andExpect(status().isNotFound());
        web.perform(post(link)
                        .param("name", "Sanne")
                        .param("password", People.PASSWORD)
                        .param("again", People.PASSWORD))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoIsTakenOutOfAYearDoesNotComeBackByAnOwnInvitation() throws Exception {
        String gone = invite(rob, year, email("sanne", year));
        String kept = invite(rob, other, email("sanne", other));
        String ofRia = invite(ria, year, email("bea", year));
        remove(rob);

        isGone(gone);
        web.perform(post(gone.replace("/invitation/", "/join/")).with(People.as(rob)))
                .andExpect(status().isNotFound());
        assertThat(members.find(year.id(), rob.id())).isEmpty();
        assertThat(waiting(year)).containsExactly(email("bea", year));
        web.perform(get(kept)).andExpect(status().isOk());
        web.perform(get(ofRia)).andExpect(status().isOk());
    }

    @Test
    void whoInvitesNobodyAnyMoreHasNoInvitationsLeft() throws Exception {
        String gone = invite(rob, year, email("sanne", year));
        web.perform(post("/spaces/" + year.id() + "/members/change")
                        .with(People.as(ria))
                        .param("account", rob.id())
                        .param("role", "READER"))
                .andExpect(status().isFound());
        isGone(gone);
        assertThat(waiting(year)).isEmpty();
    }

    @Test
    void anAccountThatIsSwitchedOffOrDeletedHasNoInvitationsLeft() throws Exception {
        String here = invite(rob, year, email("sanne", year));
        String there = invite(rob, other, email("sanne", other));
        make(rob, "DISABLE");
        isGone(here);
        isGone(there);
        assertThat(waiting(year)).isEmpty();
        make(rob, "ENABLE");
        isGone(here);

        String again = invite(rob, year, email("sanne", year));
        make(rob, "DELETE");
        isGone(again);
        assertThat(waiting(year)).isEmpty();
    }

    @Test
    void aLinkToAPasswordHoldsAsLongAsWhoMadeItMayHelp() throws Exception {
        Account lies = people.add("Lies", year, SpaceRole.READER);
        String link = link(web.perform(post("/spaces/" + year.id() + "/members/password")
                .with(People.as(rob))
                .param("account", lies.id())));
        web.perform(get(link)).andExpect(status().isOk());
        remove(rob);
        isGone(link);
    }

    @Test
    void whoIsNoAdministratorAnyMoreGivesNobodyAnAccount() throws Exception {
        Account second = people.add("Bo", true);
        members.put(new Membership(year.id(), second.id(), SpaceRole.REGION, Set.of()));
        String account = link(web.perform(post("/accounts/invite")
                .with(People.as(second))
                .param("email", email("sanne", year))
                .param("name", "Sanne")));
        String asMember = invite(second, year, email("bea", year));
        String asAdministrator = invite(second, other, email("bea", other));
        make(second, "END_ADMINISTRATOR");
        isGone(account);
        isGone(asAdministrator);
        web.perform(get(asMember)).andExpect(status().isOk());
    }

    /** Also where the right went in another way than by a page, such as a year that was put back. */
    @Test
    void acceptingLooksAtTheRightAgain() throws Exception {
        Account bas = people.add("Bas", false);
        String link = invite(rob, year, bas.email());
        members.remove(year.id(), rob.id());
        web.perform(post(link.replace("/invitation/", "/join/")).with(People.as(bas)))
                .andExpect(status().isNotFound());
        assertThat(members.find(year.id(), bas.id())).isEmpty();
        accounts.setDisabled(rob.id(), true);
        isGone(link);
    }
}
