package nl.leerplaats.web.night;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.inbox.Delivered;
import nl.leerplaats.web.inbox.InboxFolders;
import nl.leerplaats.web.job.Searchers;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.night.NightSettings;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.WebSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a space does by itself: when, for how long, who is told, and what came of it. */
@Controller
@Access(Needs.READ)
class NightController {

    private final Store store;
    private final WebSettings settings;
    private final InboxFolders folders;
    private final Delivered delivered;
    private final ObjectProvider<JavaMailSender> mail;
    private final Searchers searchers;

    NightController(
            Store store,
            WebSettings settings,
            InboxFolders folders,
            Delivered delivered,
            ObjectProvider<JavaMailSender> mail,
            Searchers searchers) {
        this.searchers = searchers;
        this.delivered = delivered;
        this.store = store;
        this.settings = settings;
        this.folders = folders;
        this.mail = mail;
    }

    @GetMapping("/spaces/{id}/night")
    String show(@PathVariable String id, Model model) {
        return show(get(id), NightForm.of(store.nights().settings(id)), Map.of(), model);
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/night")
    String keep(
            @PathVariable String id,
            @ModelAttribute NightForm typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PlanningSpace space = get(id);
        Map<String, NightForm.Problem> problems = typed.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(space, typed, problems, model);
        }
        NightSettings now = keep(id, typed);
        if (now != null) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("stale", now);
            return show(space, typed.shown(now), problems, model);
        }
        redirect.addFlashAttribute("notice", "night.kept");
        return "redirect:/spaces/" + id + "/night";
    }

    /** Keeps what was typed; where the settings are others than those that were looked at nothing is kept, and these are returned. */
    private @Nullable NightSettings keep(String id, NightForm typed) {
        AtomicReference<NightSettings> stale = new AtomicReference<>();
        store.together(() -> {
            store.spaces().lock(id);
            NightSettings now = store.nights().settings(id);
            if (typed.isStale(now)) {
                stale.set(now);
            } else {
                store.nights().keep(id, typed.toSettings());
            }
        });
        return stale.get();
    }

    private PlanningSpace get(String id) {
        return store.spaces().findHeader(id).orElseThrow(() -> new NotFoundException("space", id));
    }

    private String show(PlanningSpace space, NightForm form, Map<String, NightForm.Problem> problems, Model model) {
        model.addAttribute("nobodyWorks", searchers.nobodyWorks());
        model.addAttribute("space", space);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("looks", settings.nights());
        model.addAttribute("mails", mail.getIfAvailable() != null);
        model.addAttribute("inbox", folders.of(space.id()).orElse(null));
        model.addAttribute("aside", delivered.aside(space.id()));
        model.addAttribute("nights", store.nights().list(space.id()));
        return "night/show";
    }
}
