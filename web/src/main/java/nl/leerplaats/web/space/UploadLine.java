package nl.leerplaats.web.space;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.difference.ChangedField;
import nl.leerplaats.data.change.difference.Difference;
import nl.leerplaats.data.change.difference.Differences;
import nl.leerplaats.data.text.ChangedWords;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.store.upload.Upload;

/**
 * A record that a newer file would change. All that it changes of one record is chosen together.
 *
 * @param number number among the records of the comparison, from 0
 * @param group number of the group that it stands in, from 0
 * @param differences what is different, in the order in which it is made
 */
public record UploadLine(int number, int group, List<Difference> differences) {

    public UploadLine {
        differences = List.copyOf(differences);
    }

    /** The record. */
    public Subject subject() {
        return differences.get(0).subject();
    }

    /** Whether the record is new, different or gone. */
    public Difference.Kind kind() {
        return differences.get(0).kind();
    }

    /** The records by what becomes of them and by kind, as the sentence about them has them. */
    public static List<UploadLine> list(Differences differences) {
        Map<Subject, List<Difference>> bySubject = new LinkedHashMap<>();
        differences
                .list()
                .forEach(one -> bySubject
                        .computeIfAbsent(one.subject(), subject -> new ArrayList<>())
                        .add(one));
        List<UploadLine> lines = new ArrayList<>();
        int group = 0;
        for (Difference.Kind how : Difference.Kind.values()) {
            for (Subject.Kind kind : Subject.Kind.values()) {
                int before = lines.size();
                for (Map.Entry<Subject, List<Difference>> one : bySubject.entrySet()) {
                    if (one.getKey().kind() == kind && one.getValue().get(0).kind() == how) {
                        lines.add(new UploadLine(lines.size(), group, one.getValue()));
                    }
                }
                group += lines.size() > before ? 1 : 0;
            }
        }
        return lines;
    }

    /**
     * A line in words.
     *
     * @param number number among the records of the comparison, from 0
     * @param heading how many records are in the group that starts with this line, or goes on with it on a new page; empty on other lines
     * @param group number of its group
     * @param chosen whether it is to be made
     * @param texts what would become different
     * @param fields the same field by field
     * @param refused why it does not fit, where that was tried
     */
    record Shown(
            int number,
            String heading,
            int group,
            boolean chosen,
            List<String> texts,
            List<ChangedWords> fields,
            List<String> refused) {

        Shown {
            texts = List.copyOf(texts);
            fields = List.copyOf(fields);
            refused = List.copyOf(refused);
        }
    }

    /** The line in words. */
    Shown show(Upload upload, String heading, Texts texts, Names names) {
        List<ChangedField> fields =
                differences.stream().flatMap(one -> one.fields().stream()).toList();
        return new Shown(
                number,
                heading,
                group,
                !upload.choice().leftOut().contains(subject()),
                differences.stream()
                        .map(one -> texts.change(one.change(), names))
                        .distinct()
                        .toList(),
                fields.stream().map(one -> texts.changed(one, names)).toList(),
                upload.choice().refused().getOrDefault(subject(), List.of()).stream()
                        .map(one -> texts.finding(one, names))
                        .toList());
    }
}
