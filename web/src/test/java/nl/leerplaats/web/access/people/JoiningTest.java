package nl.leerplaats.web.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.web.access.AccountsTest;
import nl.leerplaats.web.access.People;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;

/** Who has an account and accepts an invitation sees what comes of it first, and nobody does so for somebody else. */
@AccountsTest
class JoiningTest {

    private static final Pattern LINK = Pattern.compile("/invitation/([A-Za-z0-9_-]{43})");
    private static final String ACCEPTED = "kreeg door een uitnodiging aan te nemen een andere rol";

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private MembershipStore members;

    private StoredDataset year;
    private Account ria;
    private Account bas;
    private String page;

    @BeforeEach
    void makeYear() {
        year = people.year();
        ria = people.add("Ria", year, SpaceRole.REGION);
        bas = people.add("Bas", false);
        page = "/spaces/" + year.id() + "/members";
    }

    private ResultActions invite(String email, SpaceRole role) throws Exception {
        return web.perform(post(page + "/invite")
                .with(People.as(ria))
                .param("email", email)
                .param("name", "Bas")
                .param("role", role.name())
                .param("school", year.dataset().schools().get(0).id()));
    }

    private static String join(ResultActions answer) throws Exception {
        String text = answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return "/join/" + link.group(1);
    }

    private void become(SpaceRole role) {
        members.put(new Membership(year.id(), bas.id(), role, Set.of()));
    }

    private @Nullable SpaceRole role(Account account) {
        return members.find(year.id(), account.id()).map(Membership::role).orElse(null);
    }

    @Test
    void whoJoinsSeesTheYearAndTheRoleWithItsSchools() throws Exception {
        String join = join(invite(bas.email().toUpperCase(Locale.ROOT), SpaceRole.SCHOOL));
        String school = year.dataset().schools().get(0).name();
        web.perform(get(join).with(People.as(bas)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(year.name()),
                                containsString("Je wordt in dit planjaar schoolcoördinator (" + school + ")."),
                                containsString("Meedoen"))));
        web.perform(post(join).with(People.as(bas))).andExpect(redirectedUrl("/spaces"));
        assertThat(role(bas)).isEqualTo(SpaceRole.SCHOOL);
        web.perform(get(page).with(People.as(ria)))
                .andExpect(content().string(allOf(containsString("werd lid"), not(containsString(ACCEPTED)))));
    }

    @Test
    void aMemberSeesTheRoleOfNowAndTheNewOneAndThatItChangedIsLogged() throws Exception {
        String join = join(invite(bas.email(), SpaceRole.READER));
        become(SpaceRole.REGION);
        web.perform(get(join).with(People.as(bas)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Je bent in dit planjaar regionale coördinator."),
                                containsString("word je in plaats daarvan meelezer."),
                                containsString("Deze rol aannemen"))));
        assertThat(role(bas)).isEqualTo(SpaceRole.REGION);
        web.perform(post(join).with(People.as(bas))).andExpect(redirectedUrl("/spaces"));
        assertThat(role(bas)).isEqualTo(SpaceRole.READER);
        web.perform(get(page).with(People.as(ria)))
                .andExpect(content().string(allOf(containsString(ACCEPTED), not(containsString("werd lid")))));
    }

    @Test
    void theSameRoleAgainChangesNothing() throws Exception {
        String join = join(invite(bas.email(), SpaceRole.READER));
        become(SpaceRole.READER);
        web.perform(get(join).with(People.as(bas)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Je bent in dit planjaar al meelezer."),
                                not(containsString("Meedoen")))));
        web.perform(post(join).with(People.as(bas)));
        web.perform(get(page).with(People.as(ria)))
                .andExpect(content().string(allOf(not(containsString(ACCEPTED)), not(containsString("werd lid")))));
    }

    @Test
    void aLinkForSomebodyElseIsRefusedAndSaysWhomToAsk() throws Exception {
        Account lies = people.add("Lies", year, SpaceRole.READER);
        String join = join(invite(bas.email(), SpaceRole.REGION));
        for (RequestBuilder request :
                List.of(get(join).with(People.as(lies)), post(join).with(People.as(lies)))) {
            web.perform(request)
                    .andExpect(status().isForbidden())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("Deze uitnodiging is voor " + bas.email()),
                                    containsString("Vraag anders Ria om een uitnodiging voor " + lies.email()),
                                    not(containsString("Deze rol aannemen")))));
        }
        assertThat(role(lies)).isEqualTo(SpaceRole.READER);
        web.perform(post(join).with(People.as(bas))).andExpect(redirectedUrl("/spaces"));
        assertThat(role(bas)).isEqualTo(SpaceRole.REGION);
    }

    @Test
    void aMemberIsNotInvitedAgain() throws Exception {
        become(SpaceRole.READER);
        invite(bas.email().toUpperCase(Locale.ROOT), SpaceRole.REGION)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("is al lid. Wijzig de rol hierboven, bij de leden.")));
        assertThat(role(bas)).isEqualTo(SpaceRole.READER);
    }

    /** Else the link of before would undo what the coordinator decided since. */
    @Test
    void whoGetsAnotherRoleOrIsTakenOutLosesOlderInvitations() throws Exception {
        String changed = join(invite(bas.email(), SpaceRole.REGION));
        become(SpaceRole.REGION);
        web.perform(post(page + "/change")
                .with(People.as(ria))
                .param("account", bas.id())
                .param("role", "READER"));
        web.perform(post(changed).with(People.as(bas))).andExpect(status().isNotFound());
        assertThat(role(bas)).isEqualTo(SpaceRole.READER);

        members.remove(year.id(), bas.id());
        String removed = join(invite(bas.email(), SpaceRole.REGION));
        become(SpaceRole.READER);
        web.perform(post(page + "/remove").with(People.as(ria)).param("account", bas.id()));
        web.perform(post(removed).with(People.as(bas))).andExpect(status().isNotFound());
        assertThat(role(bas)).isNull();
    }
}
