package nl.leerplaats.web.space;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerplaats.data.change.difference.Difference;
import nl.leerplaats.data.change.difference.Differences;
import nl.leerplaats.data.change.difference.Untouched;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.Upload;
import nl.leerplaats.web.system.Pagination;
import org.springframework.ui.Model;

/** What the page of a comparison shows. */
final class UploadPages {

    /** Records on a page. */
    static final int PAGE = 50;

    private UploadPages() {}

    /**
     * A group of records of which the same becomes.
     *
     * @param number number of the group, from 0
     * @param title how many of what, for example: 12 leerlingen gewijzigd
     * @param page page on which it starts
     */
    record Group(int number, String title, int page) {}

    static void add(Model model, StoredDataset now, Upload upload, int page, Locale locale) {
        Texts texts = Texts.of(locale);
        Differences differences = upload.compared().differences();
        Names names = UploadDesk.names(now, upload);
        List<UploadLine> lines = UploadLine.list(differences);
        List<Group> groups = groups(lines, texts);
        Pagination<UploadLine> shown = Pagination.of(lines, page, PAGE);
        model.addAttribute("space", now);
        model.addAttribute("upload", upload);
        model.addAttribute("summary", texts.summary(differences));
        model.addAttribute("groups", groups);
        model.addAttribute("lines", show(shown, upload, groups, texts, names));
        model.addAttribute(
                "chosen",
                lines.size()
                        - lines.stream()
                                .filter(one -> upload.choice().leftOut().contains(one.subject()))
                                .count());
        model.addAttribute(
                "refused",
                lines.stream()
                        .filter(one -> upload.choice().refused().containsKey(one.subject()))
                        .map(one -> one.show(upload, "", texts, names))
                        .toList());
        model.addAttribute(
                "untouched",
                differences.untouched().stream().map(texts::untouched).toList());
        model.addAttribute(
                "placements", differences.untouched().stream().anyMatch(one -> one.part() == Untouched.Part.BASELINE));
        model.addAttribute("wrongFile", differences.areLikelyWrong(now.dataset()));
        List<FindingKind> kinds = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            kinds.addAll(FindingKind.list(upload.findings(), severity, texts, names));
        }
        model.addAttribute("kinds", kinds);
    }

    private static List<Group> groups(List<UploadLine> lines, Texts texts) {
        List<Group> groups = new ArrayList<>();
        List<Difference> own = new ArrayList<>();
        int first = 0;
        for (UploadLine line : lines) {
            own.addAll(line.differences());
            boolean last = line.number() + 1 == lines.size()
                    || lines.get(line.number() + 1).group() != line.group();
            if (last) {
                String title = texts.summary(new Differences(own, List.of()));
                groups.add(new Group(line.group(), title, first / PAGE + 1));
                own.clear();
                first = line.number() + 1;
            }
        }
        return groups;
    }

    private static Pagination<UploadLine.Shown> show(
            Pagination<UploadLine> page, Upload upload, List<Group> groups, Texts texts, Names names) {
        Set<Integer> begun = new HashSet<>();
        return page.map(line -> {
            String heading = begun.add(line.group()) ? groups.get(line.group()).title() : "";
            return line.show(upload, heading, texts, names);
        });
    }
}
