package nl.leerplaats.workbook.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;

/**
 * A watched folder. Whoever delivers puts files directly in it; a process that claims one moves it to {@value #BUSY}, so that no two processes on
 * one shared folder read the same file, and from there to {@value #DONE} or {@value #SET_ASIDE}.
 *
 * <p>A file that is still being written is not read: its name tells ({@code .part}, {@code .tmp}, {@code .crdownload}, a tilde at its end, or a dot
 * or {@code ~$} at its begin), or its size or moment differs between two looks. Folders and links stay where they are and are never opened.
 *
 * <p>One object is for one thread; other processes may use the folder at the same time.
 */
public final class Inbox {

    /** Folder of the files that somebody is reading, each in a folder of its own. */
    public static final String BUSY = "bezig";

    /** Folder of the files that were read. */
    public static final String DONE = "verwerkt";

    /** Folder of the files that could not be used, each with a text that says why. */
    public static final String SET_ASIDE = "apart";

    /** Ending of the name of the text beside a file. */
    public static final String FINDINGS = ".bevindingen.txt";

    /** A file that is the same at two looks so far apart is whole. */
    public static final Duration APART = Duration.ofSeconds(2);

    /** Who has had a file so long without a sign of life has died. */
    public static final Duration STALE = Duration.ofHours(1);

    /** Bytes of the longest name that a disk takes. */
    private static final int LONGEST_NAME = 255;

    private static final char NO_SIGN = '\uFFFD';
    private static final List<String> OWN = List.of(BUSY, DONE, SET_ASIDE);
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".crdownload", "~");

    private final Path folder;
    private final Clock clock;
    private final Duration apart;
    private final Set<String> told = new HashSet<>();
    private Map<Delivery, Instant> seen = Map.of();

    /** A folder that is looked into again and again, {@link #APART} apart. */
    public Inbox(Path folder, Clock clock) {
        this(folder, clock, APART);
    }

    /**
     * A folder that is looked into again and again.
     *
     * @param folder the folder
     * @param clock what time it is
     * @param apart how long a file has to be the same to be whole
     */
    public Inbox(Path folder, Clock clock, Duration apart) {
        this.folder = folder;
        this.clock = clock;
        this.apart = apart;
    }

    /** Looks into the folder: a file is ready that is as it was at a look long enough ago. */
    public Look look() {
        Instant now = clock.instant();
        Map<Delivery, Instant> last = seen;
        Map<Delivery, Instant> next = new HashMap<>();
        Look look = list(one -> {
            Instant since = last.getOrDefault(one, now);
            since = since.isAfter(now) ? now : since;
            next.put(one, since);
            return !now.isBefore(since.plus(apart)) && last.containsKey(one);
        });
        seen = next;
        return look;
    }

    /**
     * Looks into the folder once: a file is ready that nobody has written for some time. The moment of one that lies in the future says nothing of
     * that: where there is one, this takes a second look.
     *
     * @param untouched for how long
     * @throws InterruptedException where the wait for the second look is broken off
     */
    public Look look(Duration untouched) throws InterruptedException {
        Instant now = clock.instant();
        Predicate<Delivery> isSettled = one -> !one.modified().isAfter(now.minus(untouched));
        Look first = list(isSettled);
        Set<Delivery> ahead = first.waiting().stream()
                .filter(one -> one.modified().isAfter(now))
                .collect(Collectors.toSet());
        if (ahead.isEmpty()) {
            return first;
        }
        Thread.sleep(apart.toMillis());
        return list(one -> isSettled.test(one) || ahead.contains(one));
    }

    private Look list(Predicate<Delivery> isReady) {
        List<Delivery> ready = new ArrayList<>();
        List<Delivery> waiting = new ArrayList<>();
        List<String> noFiles = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                Optional<BasicFileAttributes> read = isPassedOver(entry, name) ? Optional.empty() : attributes(entry);
                if (read.isEmpty()) {
                    continue;
                }
                if (!read.get().isRegularFile() || !isLegible(name)) {
                    noFiles.add(name);
                    continue;
                }
                Delivery one = new Delivery(
                        name, read.get().size(), read.get().lastModifiedTime().toInstant());
                (isReady.test(one) ? ready : waiting).add(one);
            }
        } catch (NoSuchFileException | NotDirectoryException gone) {
            return Look.failed(Finding.of(FindingCode.FILE_NOT_FOUND, "$", folder));
        } catch (IOException | DirectoryIteratorException closed) {
            return Look.failed(Finding.of(FindingCode.FILE_UNREADABLE, "$", folder));
        }
        ready.sort(Delivery.ORDER);
        waiting.sort(Delivery.ORDER);
        noFiles.removeIf(this::wasTold);
        noFiles.sort(null);
        return new Look(ready, waiting, noFiles, null);
    }

    private static boolean isPassedOver(Path entry, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~$")
                || OWN.contains(lower)
                || UNFINISHED.stream().anyMatch(lower::endsWith)
                || isHidden(entry);
    }

    /** A name that is no text in the language of the machine has this sign in it, and names no file any more. */
    private static boolean isLegible(String name) {
        return name.indexOf(NO_SIGN) < 0;
    }

    private static boolean isHidden(Path entry) {
        try {
            return Files.isHidden(entry);
        } catch (IOException vanished) {
            return true;
        }
    }

    private static Optional<BasicFileAttributes> attributes(Path entry) {
        try {
            return Optional.of(Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException vanished) {
            return Optional.empty(); // taken by another process, or taken back by its sender
        }
    }

    /** The text that says that something is no file tells later processes that this was said. */
    private boolean wasTold(String name) {
        return told.contains(name) || Files.exists(folder.resolve(SET_ASIDE).resolve(textName(name)));
    }

    /** Name of the text about a file: that of the file with an ending, so that two files never share one. A name too long for that is shortened, with a number made of all of it. */
    static String textName(String name) {
        String legible = name.replace(NO_SIGN, '_');
        boolean fits = legible.getBytes(StandardCharsets.UTF_8).length + FINDINGS.length() <= LONGEST_NAME;
        String own =
                fits ? legible : FreeFile.shortened(legible) + String.format(Locale.ROOT, "~%08x", name.hashCode());
        return own + FINDINGS;
    }

    /**
     * Tells in {@value #SET_ASIDE} that something is no file, or has a name that cannot be read, once.
     *
     * @param name its name
     * @param text the words
     * @return what was told
     */
    public Finding tell(String name, FindingsText text) {
        Finding finding =
                isLegible(name) ? ContentReader.noFile(name) : Finding.of(FindingCode.UNREADABLE_NAME, "$", name);
        told.add(name);
        try {
            Path file = FreeFile.reserve(own(SET_ASIDE), textName(name), clock.instant());
            Files.write(file, FindingsText.bytes(text.ofLeft(name, finding)));
        } catch (IOException closed) {
            // Who may not write here is told by whoever called, and by claims that fail.
            return finding;
        }
        return finding;
    }

    /**
     * Takes a file, so that no other process does.
     *
     * @return the file; empty where another process has taken it, somebody still writes it, or nobody may move it
     */
    public Optional<Claim> claim(Delivery delivery) {
        Path place;
        try {
            place = PrivateFolder.create(own(BUSY).resolve(UUID.randomUUID().toString()));
        } catch (IOException closed) {
            return Optional.empty();
        }
        Claim claim = new Claim(this, delivery, place);
        try {
            Files.move(folder.resolve(delivery.name()), claim.file(), StandardCopyOption.ATOMIC_MOVE);
            claim.renew();
        } catch (IOException taken) {
            removeEmpty(place);
            return Optional.empty();
        }
        if (!attributes(claim.file()).map(one -> isAs(delivery, one)).orElse(false)) {
            claim.giveBack();
            return Optional.empty();
        }
        return Optional.of(claim);
    }

    private static boolean isAs(Delivery delivery, BasicFileAttributes file) {
        return file.isRegularFile()
                && file.size() == delivery.size()
                && file.lastModifiedTime().toInstant().equals(delivery.modified());
    }

    /**
     * Puts back what processes took that have died since.
     *
     * @return number of files
     */
    public int giveBackStale() {
        Instant latest = clock.instant().minus(STALE);
        return giveBack(place -> place.lastModifiedTime().toInstant().isBefore(latest));
    }

    /**
     * Puts back all that was taken: for who knows that nobody else is at work here.
     *
     * @return number of files
     */
    public int giveBackAll() {
        return giveBack(place -> true);
    }

    private int giveBack(Predicate<BasicFileAttributes> isLeft) {
        int back = 0;
        try (DirectoryStream<Path> places = Files.newDirectoryStream(folder.resolve(BUSY))) {
            for (Path place : places) {
                if (attributes(place)
                        .filter(one -> one.isDirectory() && isLeft.test(one))
                        .isPresent()) {
                    back += giveBack(place);
                }
            }
        } catch (IOException | DirectoryIteratorException nothing) {
            return back; // nobody has taken anything, or somebody else puts it back
        }
        return back;
    }

    /** Puts back what lies in the folder of a claim. */
    int giveBack(Path place) {
        int back = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
            for (Path file : files) {
                FreeFile.move(file, folder, clock.instant(), target -> {});
                back++;
            }
        } catch (IOException | DirectoryIteratorException taken) {
            return back; // another process puts it back
        }
        removeEmpty(place);
        return back;
    }

    /** A folder below this one, which is made where it is not there; a link to elsewhere is none. */
    Path own(String name) throws IOException {
        Path own = folder.resolve(name);
        if (!isFolder(own)) {
            try {
                PrivateFolder.create(own);
            } catch (FileAlreadyExistsException inTheWay) {
                if (!isFolder(own)) {
                    throw inTheWay;
                }
            }
        }
        return own;
    }

    private static boolean isFolder(Path own) {
        return Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS);
    }

    Instant now() {
        return clock.instant();
    }

    /** Notes that whoever took a file lives. */
    void renew(Path place) throws IOException {
        Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
    }

    static void removeEmpty(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException notEmpty) {
            // What lies in it goes back with the next that are stale.
            return;
        }
    }
}
