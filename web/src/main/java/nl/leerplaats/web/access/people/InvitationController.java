package nl.leerplaats.web.access.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.Invitation;
import nl.leerplaats.web.store.account.InvitationKind;
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

/** What an invited person does: choose a password for a new account, or for the old one, or accept with the account that is there. */
@Controller
class InvitationController {

    private static final String READY = "redirect:/login?ready";

    private final Store store;
    private final AccountStore accounts;
    private final InvitationDesk desk;
    private final LogInElsewhere elsewhere;

    InvitationController(Store store, AccountStore accounts, InvitationDesk desk, LogInElsewhere elsewhere) {
        this.store = store;
        this.accounts = accounts;
        this.desk = desk;
        this.elsewhere = elsewhere;
    }

    @Access(Needs.OPEN)
    @GetMapping("/invitation/{secret}")
    String show(@PathVariable String secret, @Nullable Viewer viewer, Model model, HttpServletResponse response) {
        Optional<Invitation> invitation = desk.find(secret);
        if (invitation.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "access/gone";
        }
        if (viewer != null && invitation.get().kind() == InvitationKind.SPACE) {
            return "redirect:/join/" + secret;
        }
        String email = invitation.get().email();
        model.addAttribute("secret", secret);
        return page(
                invitation.get(),
                new InvitationDesk.Guest(email, invitation.get().name()),
                Map.of(),
                model);
    }

    private String page(Invitation invitation, InvitationDesk.Guest typed, Map<String, String> problems, Model model) {
        model.addAttribute("invitation", invitation);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        boolean password = invitation.kind() == InvitationKind.PASSWORD;
        model.addAttribute(
                "known", !password && accounts.findByEmail(invitation.email()).isPresent());
        model.addAttribute("space", spaceName(invitation));
        model.addAttribute("providers", password ? Map.of() : elsewhere.providers());
        return "access/invitation";
    }

    private String spaceName(Invitation invitation) {
        return Optional.ofNullable(invitation.spaceId())
                .flatMap(store.spaces()::findHeader)
                .map(PlanningSpace::name)
                .orElse("");
    }

    @Access(Needs.OPEN)
    @PostMapping("/invitation/{secret}")
    String use(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletResponse response) {
        Optional<Invitation> found = desk.find(secret);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "access/gone";
        }
        Invitation invitation = found.get();
        boolean first = invitation.kind() == InvitationKind.SET_UP;
        // Whoever is invited is invited under one address; the first account says its own.
        InvitationDesk.Guest guest = new InvitationDesk.Guest(first ? email.strip() : invitation.email(), name.strip());
        Map<String, String> problems = new LinkedHashMap<>();
        if (invitation.kind() != InvitationKind.PASSWORD) {
            problems.putAll(PeopleForm.problems(guest));
        }
        String wrong = PasswordRules.problem(password, again);
        if (wrong != null) {
            problems.put("password", wrong);
        }
        if (problems.isEmpty()) {
            boolean done = invitation.kind() == InvitationKind.PASSWORD
                    ? desk.choosePassword(invitation, password)
                    : desk.accept(invitation, guest, password, null).isPresent();
            if (done) {
                return READY;
            }
            problems.put("email", "email.taken");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("secret", secret);
        return page(invitation, guest, problems, model);
    }

    /** The same invitation for who has an account already; it is not open, so that log-in comes first. */
    @Access(Needs.ACCOUNT)
    @GetMapping("/join/{secret}")
    String ask(@PathVariable String secret, Model model) {
        Invitation invitation = joinable(secret);
        model.addAttribute("invitation", invitation);
        model.addAttribute("secret", secret);
        model.addAttribute("space", spaceName(invitation));
        return "access/join";
    }

    private Invitation joinable(String secret) {
        return desk.find(secret)
                .filter(one -> one.kind() == InvitationKind.SPACE)
                .orElseThrow(() -> new NotFoundException("invitation", ""));
    }

    @Access(Needs.ACCOUNT)
    @PostMapping("/join/{secret}")
    String join(@PathVariable String secret, Viewer viewer, RedirectAttributes redirect) {
        Invitation invitation = joinable(secret);
        String account = viewer.accountId();
        if (account == null || !desk.accept(invitation, account)) {
            throw new NotFoundException("invitation", "");
        }
        redirect.addFlashAttribute("notice", "access.joined");
        return "redirect:/spaces";
    }
}
