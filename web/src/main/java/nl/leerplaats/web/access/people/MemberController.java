package nl.leerplaats.web.access.people;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.AccessSettings;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.InvitationStore;
import nl.leerplaats.web.store.account.LogKind;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.system.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The members of a space: invited, made something else, taken out. */
@Controller
@Access(Needs.MEMBERS)
class MemberController {

    private static final int LINES = 50;
    private static final InvitationDesk.Guest NOBODY = new InvitationDesk.Guest("", "");

    private final AccessSettings settings;
    private final Store store;
    private final MemberDesk desk;
    private final InvitationDesk invitationDesk;
    private final InvitationStore invitations;
    private final InvitationLinks links;
    private final AccessLog log;
    private final Clock clock;

    MemberController(
            AccessSettings settings,
            Store store,
            MemberDesk desk,
            InvitationDesk invitationDesk,
            InvitationStore invitations,
            InvitationLinks links,
            AccessLog log,
            Clock clock) {
        this.settings = settings;
        this.store = store;
        this.desk = desk;
        this.invitationDesk = invitationDesk;
        this.invitations = invitations;
        this.links = links;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/spaces/{id}/members")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        return page(id, viewer, NOBODY, Map.of(), model);
    }

    /** The language of a page that came of sending something is changed here, and it is loaded anew. */
    @GetMapping({"/spaces/{id}/members/invite", "/spaces/{id}/members/password"})
    String showAgain(@PathVariable String id) {
        return back(id);
    }

    private String page(
            String id, Viewer viewer, InvitationDesk.Guest typed, Map<String, String> problems, Model model) {
        model.addAttribute("space", space(id));
        model.addAttribute("schools", desk.schools(id));
        model.addAttribute("members", desk.list(id, viewer));
        model.addAttribute("invited", invitations.listOpen(id, clock.instant()));
        model.addAttribute("roles", SpaceRole.values());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("log", log.list(id, LINES));
        return "access/members";
    }

    private PlanningSpace space(String id) {
        if (!settings.hasAccounts()) {
            throw new NotFoundException("page", "members");
        }
        return store.spaces().findHeader(id).orElseThrow(() -> new NotFoundException("space", id));
    }

    /** Invites somebody; the link is in the answer alone, for it is kept nowhere. */
    @PostMapping("/spaces/{id}/members/invite")
    String invite(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable SpaceRole role,
            @RequestParam(defaultValue = "") Set<String> school,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        PlanningSpace space = space(id);
        InvitationDesk.Guest guest = new InvitationDesk.Guest(email.strip(), name.strip());
        Map<String, String> problems = new LinkedHashMap<>(PeopleForm.problems(guest));
        if (desk.isMember(id, guest.email())) {
            problems.put("email", "email.member");
        }
        problems.putAll(PeopleForm.problems(role, school, desk.schools(id).keySet()));
        if (role == null || !problems.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("chosen", role);
            model.addAttribute("ticked", school);
            return page(id, viewer, guest, problems, model);
        }
        String secret = invitationDesk.inviteTo(id, role, school, viewer, guest);
        model.addAttribute("sent", links.send(secret, guest.email(), space.name()));
        return page(id, viewer, NOBODY, Map.of(), model);
    }

    @PostMapping("/spaces/{id}/members/withdraw")
    String withdraw(
            @PathVariable String id, @RequestParam String invitation, Viewer viewer, RedirectAttributes redirect) {
        space(id);
        invitations.withdraw(id, invitation);
        log.add(clock.instant(), LogKind.INVITATION_WITHDRAWN, viewer.accountId(), null, id);
        redirect.addFlashAttribute("notice", "access.withdrawn");
        return back(id);
    }

    private static String back(String id) {
        return "redirect:/spaces/" + id + "/members";
    }

    @PostMapping("/spaces/{id}/members/change")
    String change(
            @PathVariable String id,
            @RequestParam String account,
            @RequestParam SpaceRole role,
            @RequestParam(defaultValue = "") Set<String> school,
            Viewer viewer,
            RedirectAttributes redirect) {
        space(id);
        Account member = member(id, account);
        Map<String, String> problems =
                PeopleForm.problems(role, school, desk.schools(id).keySet());
        if (problems.isEmpty()) {
            desk.change(new Membership(id, member.id(), role, school), viewer);
            redirect.addFlashAttribute("notice", "access.changed");
        } else {
            redirect.addFlashAttribute("problem", "access.bad.schools.none");
        }
        return back(id);
    }

    private Account member(String id, String account) {
        return NotFoundException.check(desk.find(id, account), "member", "");
    }

    /** For an administrator who is nothing in a space yet: it needs somebody. */
    @PostMapping("/spaces/{id}/members/myself")
    String addMyself(@PathVariable String id, Viewer viewer, RedirectAttributes redirect) {
        space(id);
        String own = viewer.accountId();
        if (own == null || !viewer.administrator()) {
            throw new NotFoundException("member", "");
        }
        desk.change(new Membership(id, own, SpaceRole.REGION, Set.of()), viewer);
        redirect.addFlashAttribute("notice", "access.changed");
        return back(id);
    }

    @PostMapping("/spaces/{id}/members/remove")
    String remove(@PathVariable String id, @RequestParam String account, Viewer viewer, RedirectAttributes redirect) {
        space(id);
        desk.remove(id, member(id, account).id(), viewer);
        redirect.addFlashAttribute("notice", "access.removed");
        return account.equals(viewer.accountId()) ? "redirect:/spaces" : back(id);
    }

    /** Makes a link with which a member chooses another password. */
    @PostMapping("/spaces/{id}/members/password")
    String letChoosePassword(@PathVariable String id, @RequestParam String account, Viewer viewer, Model model) {
        space(id);
        Account member = member(id, account);
        if (!desk.mayHelp(viewer, member)) {
            throw new NotFoundException("member", "");
        }
        String secret = invitationDesk.letChoosePassword(member, viewer);
        model.addAttribute("sent", links.send(secret, member.email(), null));
        return page(id, viewer, NOBODY, Map.of(), model);
    }
}
