package nl.leerplaats.web.backup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.OwnSpaces;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.job.NightTimes;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.web.system.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Back-ups: everything, or one space, in one file, and back. */
@Controller
@Access(Needs.ADMIN)
class BackupController {

    private final Store store;
    private final BackupDesk desk;
    private final BackupFolder folder;
    private final BackupNights nights;
    private final BackupSettings settings;
    private final OwnSpaces own;
    private final Clock clock;

    BackupController(
            Store store,
            BackupDesk desk,
            BackupFolder folder,
            BackupNights nights,
            BackupSettings settings,
            OwnSpaces own,
            Clock clock) {
        this.own = own;
        this.store = store;
        this.desk = desk;
        this.folder = folder;
        this.nights = nights;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/backup")
    String show(Model model) {
        model.addAttribute("spaces", store.spaces().list());
        folder.path().ifPresent(path -> addNights(path, model));
        return "backup/show";
    }

    /** Where those of each night go, when the next are made, when they were all there last, and whether that is longer ago than the last night. */
    private void addNights(Path path, Model model) {
        Optional<LocalDate> night = nights.madeFor();
        Optional<Instant> made =
                nights.made().filter(moment -> night.filter(this::isInFolder).isPresent());
        LocalDate last = NightTimes.last(settings.at(), clock.instant(), clock.getZone());
        model.addAttribute("folder", path);
        model.addAttribute("time", settings.at());
        model.addAttribute("next", NightTimes.begin(last.plusDays(1), settings.at(), clock.getZone()));
        model.addAttribute("made", made.orElse(null));
        boolean wanting = made.isEmpty() && !store.spaces().list().isEmpty();
        model.addAttribute(
                "late",
                nights.begun()
                        .filter(begun ->
                                wanting || night.isEmpty() || night.get().isBefore(begun))
                        .map(begun -> NightTimes.begin(begun, settings.at(), clock.getZone()))
                        .orElse(null));
    }

    /** Tells whether back-ups of a night are in the folder of now: another one may have been set since. */
    private boolean isInFolder(LocalDate night) {
        return store.spaces().list().stream().anyMatch(space -> folder.has(space.id(), night));
    }

    @GetMapping("/backup/file")
    void download(@RequestParam(required = false) @Nullable String space, HttpServletResponse response)
            throws IOException {
        List<PlanningSpace> spaces = store.spaces().list().stream()
                .filter(one -> space == null || one.id().equals(space))
                .toList();
        if (spaces.isEmpty()) {
            throw new NotFoundException("space", space == null ? "" : space);
        }
        String name = space == null ? "" : spaces.get(0).name();
        FileDownload.sendZip(response, "leerplaats-back-up", name, out -> desk.write(spaces, out));
    }

    @PostMapping(path = "/backup", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String restore(@RequestParam MultipartFile file, Viewer viewer, RedirectAttributes redirect) throws IOException {
        try (InputStream in = file.getInputStream()) {
            List<String> restored = desk.restore(in);
            restored.forEach(id -> own.made(viewer, id));
            redirect.addFlashAttribute("restored", restored.size());
        } catch (BackupRefusedException refused) {
            redirect.addFlashAttribute("refused", refused.reason().key());
            redirect.addFlashAttribute("part", refused.file());
        }
        return "redirect:/backup";
    }
}
