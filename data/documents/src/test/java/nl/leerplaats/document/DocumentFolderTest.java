package nl.leerplaats.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a later plan takes away of an earlier one: all that the program wrote and nobody changed, and nothing else. */
class DocumentFolderTest {

    private static final DocumentFolder.Source OURS = new DocumentFolder.Source("school", List.of("Oost", "Noord"));

    @TempDir
    private Path folder = Path.of("");

    private static DocumentFile file(String path, String text) {
        return new DocumentFile(path, DocumentKind.HOURS, "student:" + path, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
    }

    private DocumentFolder.Tidied run(Selection selection, DocumentFile... files) throws IOException {
        DocumentFolder list = DocumentFolder.open(folder, OURS);
        DocumentMaker.makeAll(List.of(files), list::write);
        return list.takeAway(list.listStale(List.of(files), selection));
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void whatTheNewPlanDoesNotHaveIsTakenAwayWithItsFolder() throws IOException {
        run(Selection.ALL, file("a/old/x.pdf", "1"), file("a/both.pdf", "1"));

        DocumentFolder.Tidied tidied = run(Selection.ALL, file("a/both.pdf", "2"), file("a/new.pdf", "2"));

        assertThat(tidied.removed()).containsExactly("a/old/x.pdf");
        assertThat(tidied.kept()).isEmpty();
        assertThat(text("a/both.pdf")).isEqualTo("2");
        assertThat(folder.resolve("a/old")).doesNotExist();
        assertThat(run(Selection.ALL, file("a/both.pdf", "3")).removed()).containsExactly("a/new.pdf");
    }

    @Test
    void whatSomebodyPutThereOrEditedIsKept() throws IOException {
        run(Selection.ALL, file("a/x.pdf", "1"), file("a/y.pdf", "1"), file("b/z.pdf", "1"));
        Files.writeString(folder.resolve("a/x.pdf"), "signed");
        Files.writeString(folder.resolve("a/y.pdf"), "edited");
        Files.writeString(folder.resolve("b/own.txt"), "own");

        DocumentFile again = file("a/y.pdf", "2");
        DocumentFolder.Tidied tidied = run(Selection.ALL, again);

        assertThat(tidied.removed()).containsExactly("b/z.pdf");
        assertThat(tidied.kept()).containsExactly("a/x.pdf");
        assertThat(text("a/x.pdf")).isEqualTo("signed");
        assertThat(text("a/y.pdf")).isEqualTo("edited");
        assertThat(text("b/own.txt")).isEqualTo("own");
    }

    /** Whoever asks for the hours of one pupil loses no paper of another. */
    @Test
    void onlyWhatIsSelectedIsTakenAway() throws IOException {
        run(Selection.ALL, file("a.pdf", "1"), file("b.pdf", "1"));

        assertThat(run(new Selection(Set.of(), "b.pdf", null, null), file("c.pdf", "1"))
                        .removed())
                .containsExactly("b.pdf");
        assertThat(run(new Selection(Set.of(DocumentKind.AGREEMENT), null, null, null))
                        .removed())
                .isEmpty();
        assertThat(folder.resolve("a.pdf")).exists();
    }

    /** Stopped at any file: a second run knows all that the first one wrote. */
    @Test
    void aRunThatWasStoppedCanBeRunAgain() throws IOException {
        run(Selection.ALL, file("a.pdf", "1"), file("b.pdf", "1"), file("c.pdf", "1"));
        for (int stop = 0; stop < 3; stop++) {
            int at = stop;
            DocumentFile[] files = {file("b.pdf", "2"), file("c.pdf", "2"), file("d.pdf", "2")};
            DocumentFolder list = DocumentFolder.open(folder, OURS);
            int[] count = {0};
            assertThatThrownBy(() -> DocumentMaker.makeAll(List.of(files), made -> {
                        if (count[0]++ == at) {
                            throw new IOException("stopped");
                        }
                        list.write(made);
                    }))
                    .hasMessage("stopped");
        }

        assertThat(run(Selection.ALL, file("e.pdf", "3")).removed()).containsExactly("a.pdf", "b.pdf", "c.pdf");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("e.pdf", DocumentFolder.LIST);
        }
    }

    /** A list that somebody changed reaches no file outside the folder. */
    @Test
    void nothingOutsideTheFolderIsTouched() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path outside = Files.writeString(folder.resolve("x.pdf"), "");
        String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        Files.writeString(
                inner.resolve(DocumentFolder.LIST),
                "nonsense\n" + empty + "\tHOURS\t\t../x.pdf\n" + empty + "\tHOURS\t\t" + outside + "\n");
        DocumentFolder list = DocumentFolder.open(inner, OURS);

        assertThat(list.takeAway(list.listStale(List.of(), Selection.ALL)).removed())
                .isEmpty();
        assertThat(outside).exists();
    }

    /** Two locations that both call their dataset "school": the papers of the one are no earlier plan of the other. */
    @Test
    void papersOfAnotherDatasetAreFound() throws IOException {
        run(Selection.ALL, file("a.pdf", "1"));

        assertThat(otherOf("school", "West")).contains(OURS);
        assertThat(otherOf("regio", "Oost", "Noord")).contains(OURS);
        assertThat(otherOf("school", "Oost", "Noord")).isEmpty();
        assertThat(otherOf("school", "Noord", "Zuid")).isEmpty(); // a school more, a school less
    }

    private Optional<DocumentFolder.Source> otherOf(String name, String... schools) throws IOException {
        return DocumentFolder.open(folder, new DocumentFolder.Source(name, List.of(schools)))
                .findOther();
    }

    /** Once the papers are thrown away the folder is free for another dataset, whose papers it then has. */
    @Test
    void anEmptiedFolderIsFree() throws IOException {
        run(Selection.ALL, file("a.pdf", "1"));
        Files.delete(folder.resolve("a.pdf"));
        DocumentFolder.Source west = new DocumentFolder.Source("school", List.of("West"));
        DocumentFolder list = DocumentFolder.open(folder, west);

        assertThat(list.findOther()).isEmpty();
        DocumentMaker.makeAll(List.of(file("b.pdf", "1")), list::write);
        assertThat(DocumentFolder.open(folder, OURS).findOther()).contains(west);
        assertThat(DocumentFolder.open(folder, west).findOther()).isEmpty();
    }

    /** A file where a folder has to come, at whatever depth, is found before anything is written. */
    @Test
    void aFileInTheWayIsFound() throws IOException {
        Path file = Files.writeString(folder.resolve("leerlingen"), "own");
        DocumentFolder list = DocumentFolder.open(folder.resolve("leerlingen/uit"), OURS);

        assertThat(list.findInTheWay(List.of(file("a/x.pdf", "1")))).contains(file.toAbsolutePath());
        assertThat(DocumentFolder.open(folder, OURS).findInTheWay(List.of(file("leerlingen/anna/x.pdf", "1"))))
                .contains(file.toAbsolutePath());
        assertThat(DocumentFolder.open(folder, OURS).findInTheWay(List.of(file("new/anna/x.pdf", "1"))))
                .isEmpty();
    }

    /** A folder that somebody called like a document is no document. */
    @Test
    void aFolderInThePlaceOfADocumentIsKept() throws IOException {
        run(Selection.ALL, file("a.pdf", "1"), file("b.pdf", "1"));
        Files.delete(folder.resolve("a.pdf"));
        Path own = Files.createDirectories(folder.resolve("a.pdf"));
        DocumentFolder list = DocumentFolder.open(folder, OURS);
        List<Boolean> written = new ArrayList<>();

        DocumentMaker.makeAll(List.of(file("a.pdf", "2")), made -> written.add(list.write(made)));

        assertThat(written).containsExactly(false);
        assertThat(list.takeAway(list.listStale(List.of(), Selection.ALL)).removed())
                .containsExactly("b.pdf");
        assertThat(own).isDirectory();
    }

    /** A link to another folder is somebody's own; what the program wrote behind it may go, the link may not. */
    @Test
    void aLinkThatSomebodyMadeIsKept() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        Path note = Files.writeString(elsewhere.resolve("note.txt"), "own");
        run(Selection.ALL, file("link/x.pdf", "1"));

        assertThat(run(Selection.ALL).removed()).containsExactly("link/x.pdf");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(note).exists();
    }

    /** In a folder where nothing may be taken away: that is named, the rest is taken away, and the next run tries again. */
    @Test
    void whatIsStuckIsNamedAndStaysInTheList() throws IOException {
        run(Selection.ALL, file("a/x.pdf", "1"), file("b/y.pdf", "1"));
        Path closed = folder.resolve("a");
        assumeThat(closed.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(closed))
                .as("whoever may do anything is not stopped")
                .isFalse();

        DocumentFolder.Tidied tidied = run(Selection.ALL);

        assertThat(tidied.removed()).containsExactly("b/y.pdf");
        assertThat(tidied.stuck()).containsExactly("a/x.pdf");
        assertThat(closed.toFile().setWritable(true)).isTrue();
        assertThat(run(Selection.ALL).removed()).containsExactly("a/x.pdf");
    }

    private static final DocumentFile[] THREE = {file("a/x.pdf", "1"), file("b/y.pdf", "1"), file("b/z.pdf", "1")};

    /** Begins as a run of three documents does, and is killed after so many. */
    private void beginAndStop(Selection selection, int after) throws IOException {
        DocumentFolder list = DocumentFolder.open(folder, OURS);
        list.begin(selection, THREE.length);
        DocumentMaker.makeAll(List.of(THREE).subList(0, after), list::write);
    }

    private Optional<DocumentFolder.Unfinished> unfinished() throws IOException {
        return DocumentFolder.open(folder, OURS).findUnfinished();
    }

    @Test
    void aRunThatWasStoppedIsKnownUntilAnotherMakesUpForIt() throws IOException {
        assertThat(unfinished()).isEmpty();
        beginAndStop(Selection.ALL, 2);
        assertThat(unfinished()).contains(new DocumentFolder.Unfinished(2, 3));
        Files.writeString(folder.resolve("a/x.pdf"), "edited");
        assertThat(unfinished()).contains(new DocumentFolder.Unfinished(1, 3));

        DocumentFolder list = DocumentFolder.open(folder, OURS);
        list.begin(Selection.ALL, 3);

        assertThat(unfinished()).contains(new DocumentFolder.Unfinished(0, 3));
        assertThat(list.finish(Selection.ALL)).isTrue();
        assertThat(unfinished()).isEmpty();
    }

    /** The hours of one pupil do not make up for the papers of all; those of all do for the hours of one. */
    @Test
    void aNarrowerRunDoesNotMakeUpForIt() throws IOException {
        Selection one = Selection.ofStudent("anna", DocumentKind.HOURS);
        beginAndStop(Selection.ALL, 2);
        DocumentFolder list = DocumentFolder.open(folder, OURS);
        list.begin(one, 1);

        assertThat(list.finish(one)).isFalse();
        list.takeAway(List.of()); // tidies the list
        assertThat(unfinished()).contains(new DocumentFolder.Unfinished(2, 3));
        beginAndStop(one, 0);
        DocumentFolder all = DocumentFolder.open(folder, OURS);
        assertThat(all.finish(new Selection(Set.of(), "berta", null, null))).isFalse();
        assertThat(all.finish(Selection.ALL)).isTrue();
        assertThat(unfinished()).isEmpty();
    }

    /** Nobody was told that they are ready, so they may be replaced without being asked; all others may not. */
    @Test
    void whatAStoppedRunWroteIsNotWhole() throws IOException {
        DocumentFolder before = DocumentFolder.open(folder, OURS);
        DocumentMaker.makeAll(List.of(THREE[2]), before::write);
        beginAndStop(Selection.ALL, 2);
        Files.writeString(folder.resolve("b/y.pdf"), "edited");
        DocumentFolder list = DocumentFolder.open(folder, OURS);

        assertThat(list.listWhole(list.listExisting(List.of(THREE))))
                .extracting(DocumentFile::path)
                .containsExactly("b/y.pdf", "b/z.pdf");
    }

    /** Of another dataset there is nothing to make up for here. */
    @Test
    void aStoppedRunOfAnotherDatasetIsForgotten() throws IOException {
        beginAndStop(Selection.ALL, 1);
        Files.delete(folder.resolve("a/x.pdf"));
        DocumentFolder west = DocumentFolder.open(folder, new DocumentFolder.Source("school", List.of("West")));

        assertThat(west.findUnfinished()).isEmpty();
        west.begin(Selection.ALL, 3);
        assertThat(west.finish(Selection.ALL)).isTrue();
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void halfFilesAreRemovedWhereverTheProgramWroteAndNowhereElse() throws IOException {
        beginAndStop(Selection.ALL, 1);
        String half = ".leerplaats-123e4567-e89b-42d3-a456-426614174000.tmp";
        Path ours = Files.writeString(folder.resolve("a").resolve(half), "half");
        Path top = Files.writeString(folder.resolve(half), "half");
        Path own = Files.createDirectory(folder.resolve("own"));
        Path elsewhere = Files.writeString(own.resolve(half), "half");

        assertThat(DocumentFolder.open(folder, OURS).begin(Selection.ALL, 3)).isEqualTo(2);

        assertThat(ours).doesNotExist();
        assertThat(top).doesNotExist();
        assertThat(elsewhere).exists();
    }
}
