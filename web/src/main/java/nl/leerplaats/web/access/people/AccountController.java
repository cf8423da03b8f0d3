package nl.leerplaats.web.access.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.AccessSettings;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.AccessLog;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.system.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts of the installation, for its administrator. */
@Controller
@Access(Needs.ADMIN)
class AccountController {

    private static final int LINES = 100;
    private static final InvitationDesk.Guest NOBODY = new InvitationDesk.Guest("", "");

    private final AccessSettings settings;
    private final Store store;
    private final AccountStore accounts;
    private final AccountDesk desk;
    private final InvitationDesk invitations;
    private final InvitationLinks links;
    private final AccessLog log;

    AccountController(
            AccessSettings settings,
            Store store,
            AccountStore accounts,
            AccountDesk desk,
            InvitationDesk invitations,
            InvitationLinks links,
            AccessLog log) {
        this.settings = settings;
        this.store = store;
        this.accounts = accounts;
        this.desk = desk;
        this.invitations = invitations;
        this.links = links;
        this.log = log;
    }

    @GetMapping("/accounts")
    String show(Model model) {
        return page(NOBODY, Map.of(), model);
    }

    /** The language of a page that came of sending something is changed here, and it is loaded anew. */
    @GetMapping({"/accounts/invite", "/accounts/{account}/password"})
    String showAgain() {
        return "redirect:/accounts";
    }

    private String page(InvitationDesk.Guest typed, Map<String, String> problems, Model model) {
        if (!settings.hasAccounts()) {
            throw new NotFoundException("page", "accounts");
        }
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("spaces", store.spaces().list());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("log", log.list(null, LINES));
        return "access/accounts";
    }

    /** Invites somebody to an account; into a year they come by its members. */
    @PostMapping("/accounts/invite")
    String invite(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        InvitationDesk.Guest guest = new InvitationDesk.Guest(email.strip(), name.strip());
        Map<String, String> problems = PeopleForm.problems(guest);
        if (problems.isEmpty() && accounts.findByEmail(guest.email()).isPresent()) {
            problems.put("email", "email.taken");
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(guest, problems, model);
        }
        model.addAttribute("sent", links.send(invitations.inviteToAccount(viewer, guest), guest.email(), null));
        return page(NOBODY, Map.of(), model);
    }

    @PostMapping("/accounts/{account}/password")
    String letChoosePassword(@PathVariable("account") String id, Viewer viewer, Model model) {
        Account account = get(id);
        model.addAttribute("sent", links.send(invitations.letChoosePassword(account, viewer), account.email(), null));
        return page(NOBODY, Map.of(), model);
    }

    private Account get(String id) {
        return accounts.find(id).orElseThrow(() -> new NotFoundException("account", ""));
    }

    @PostMapping("/accounts/{account}/change")
    String change(
            @PathVariable("account") String id,
            @RequestParam AccountDesk.Deed deed,
            Viewer viewer,
            RedirectAttributes redirect) {
        boolean done = desk.make(deed, get(id), viewer);
        if (done) {
            redirect.addFlashAttribute("notice", "access.changed");
        } else {
            redirect.addFlashAttribute("problem", "access.lastAdministrator");
        }
        return "redirect:/accounts";
    }
}
