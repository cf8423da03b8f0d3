package nl.leerplaats.workbook.inbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;

/** Puts files into folders under a name that is free there: nothing is written over, also where two processes choose the same name at once. */
final class FreeFile {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Longest name to which something is added; a disk takes 255 bytes, and a sign has up to three. */
    private static final int LONGEST = 60;

    private static final int MOST_ENDING = 12;

    private FreeFile() {}

    /**
     * Takes a name in a folder: an empty file, to be replaced by the one that takes it.
     *
     * @param folder the folder
     * @param name the name that is wanted
     * @param now part of the name where the wanted one is taken
     * @throws IOException where nothing can be written there
     */
    static Path reserve(Path folder, String name, Instant now) throws IOException {
        return reserve(folder, name, now, file -> true);
    }

    private static Path reserve(Path folder, String name, Instant now, Predicate<Path> isFree) throws IOException {
        Path file = folder.resolve(name);
        for (int number = 1; ; number++) {
            try {
                Path reserved = Files.createFile(file);
                if (isFree.test(reserved)) {
                    return reserved;
                }
                Files.delete(reserved);
            } catch (FileAlreadyExistsException taken) {
                // The next name is tried, as where the text beside it is another's.
            }
            String more = "." + STAMP.format(now) + (number == 1 ? "" : "-" + number);
            file = folder.resolve(withStem(name, more));
        }
    }

    /** What is done when it is known where a file goes, before it goes there. */
    interface Before {
        void go(Path target) throws IOException;
    }

    /** Moves a file into a folder, under its name or one that is free, as is the name of the text beside it; a link is moved itself. */
    static void move(Path file, Path folder, Instant now, Before before) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file.toString());
        }
        Path place = reserve(folder, String.valueOf(file.getFileName()), now, target -> {
            Path text = folder.resolve(Inbox.textName(String.valueOf(target.getFileName())));
            return !Files.exists(text, LinkOption.NOFOLLOW_LINKS);
        });
        try {
            before.go(place);
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            Files.deleteIfExists(place);
            throw failed;
        }
    }

    /** A name with something added before its ending: {@code lijst.xlsx} and {@code .2} is {@code lijst.2.xlsx}. */
    private static String withStem(String name, String more) {
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > 0 && name.length() - dot <= MOST_ENDING;
        String ending = hasEnding ? name.substring(dot) : "";
        return shortened(hasEnding ? name.substring(0, dot) : name) + more + ending;
    }

    /** A name to which something can be added. */
    static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        boolean splitsPair = Character.isHighSurrogate(name.charAt(LONGEST - 1));
        return name.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
    }
}
