package nl.leerplaats.workbook.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Something that lies set aside below a watched folder, or that was told there.
 *
 * @param name its name
 * @param finding the first thing that is said of it, with its place; empty where no text lies beside it
 */
public record SetAsideFile(String name, String finding) {

    private static final int MOST_BYTES = 1 << 16;

    /** All that lies set aside, by name: for whoever never looks into the folder. What somebody takes away there is not in it any more. */
    public static List<SetAsideFile> list(Path watched) {
        Path folder = watched.resolve(Inbox.SET_ASIDE);
        TreeSet<String> names = names(folder);
        List<SetAsideFile> result = new ArrayList<>();
        for (String name : names) {
            if (!name.endsWith(Inbox.FINDINGS)) {
                result.add(new SetAsideFile(name, first(folder.resolve(Inbox.textName(name)))));
            } else if (names.stream().noneMatch(one -> Inbox.textName(one).equals(name))) {
                String about = name.substring(0, name.length() - Inbox.FINDINGS.length());
                result.add(new SetAsideFile(about, first(folder.resolve(name))));
            }
        }
        return result;
    }

    /** Number of files that lie set aside, without opening any. */
    public static int count(Path watched) {
        TreeSet<String> names = names(watched.resolve(Inbox.SET_ASIDE));
        TreeSet<String> texts = new TreeSet<>();
        names.stream().filter(one -> one.endsWith(Inbox.FINDINGS)).forEach(texts::add);
        names.removeAll(texts);
        names.forEach(one -> texts.remove(Inbox.textName(one)));
        return names.size() + texts.size();
    }

    private static TreeSet<String> names(Path folder) {
        TreeSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(one -> names.add(String.valueOf(one.getFileName())));
        } catch (IOException | DirectoryIteratorException nothing) {
            return names; // nothing was set aside, or nobody may look there
        }
        return names;
    }

    private static String first(Path text) {
        if (!Files.isRegularFile(text, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(text, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(FindingsText.POINT))
                    .map(line -> line.substring(FindingsText.POINT.length()))
                    .findFirst()
                    .orElse("");
        } catch (IOException gone) {
            return "";
        }
    }
}
