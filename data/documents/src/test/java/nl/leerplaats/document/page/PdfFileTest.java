package nl.leerplaats.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import nl.leerplaats.document.Made;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it changes the language and the clock of the machine")
class PdfFileTest {

    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 9, 1, 12, 0);
    private static final float ROUNDING = 1;

    private static Page page(String name) {
        return new Page("nl", "Blad van " + name, "CONCEPT", "Voet")
                .heading("Kop")
                .text(name)
                .fields(List.of(PageField.of("Naam", name), PageField.blank("Adres", "straat")))
                .table(new PageTable(
                        "Tabel", List.of("Naam", "Uren"), List.of(List.of(name, "7,5")), List.of(), Set.of(1)));
    }

    private static byte[] write(Page page, LocalDateTime stamp) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile.write(page, stamp, out);
        return out.toByteArray();
    }

    @Test
    void theSamePageGivesTheSameBytesWhereverItIsMade() throws IOException {
        byte[] first = write(page("Anna"), STAMP);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(write(page("Anna"), STAMP)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(write(page("Anna"), STAMP.plusDays(1))).isNotEqualTo(first);
    }

    /** PDF/UA (ISO 14289-1): tagged, with a title and a language, every font inside. */
    @Test
    void aScreenReaderCanReadIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(page("Anna"), STAMP))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Blad van Anna");
            for (PDPage one : document.getPages()) {
                assertThat(one.getMediaBox().getWidth())
                        .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.api.Assertions.within(ROUNDING));
                for (COSName font : one.getResources().getFontNames()) {
                    assertThat(one.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    /** A name is text, whatever it looks like, and never loads anything. */
    @Test
    void markupInANameIsText() throws IOException {
        String name = "<img src=\"http://example.org/x\"/> & ]]> O'Neil \u0001\uFFFF";

        assertThat(Made.pdfText(write(page(name), STAMP))).contains("<img src=\"http://example.org/x\"/> & ]]> O'Neil");
    }

    @Test
    void lettersOfOtherLanguagesAreThere() throws IOException {
        String name = "Şükrü Żółć Ďurčák Ολγα Иван Nguyễn";

        assertThat(Made.pdfText(write(page(name), STAMP))).contains(name);
    }

    /** From right to left among words from left to right, Arabic letters joined; the reader of the file puts them in order again. */
    @Test
    void namesFromRightToLeftAreThere() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String hebrew = "\u05d3\u05d5\u05d3 \u05db\u05d4\u05df";
        String arabic = "\u0645\u062d\u0645\u062f";

        assertThat(PdfFile.write(page(hebrew + " en " + arabic), STAMP, out)).isEmpty();
        assertThat(Made.pdfText(out.toByteArray()).replace('\u00a0', ' '))
                .contains(hebrew, arabic)
                .doesNotContain("#", "\u25a1");
    }

    @Test
    void chineseAndJapaneseNamesAreThere() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(PdfFile.write(page("\u738b\u5c0f\u660e (Wang) \u3055\u304f\u3089"), STAMP, out))
                .isEmpty();
        assertThat(Made.pdfText(out.toByteArray())).contains("\u738b\u5c0f\u660e (Wang) \u3055\u304f\u3089");
    }

    /** Nobody finds out from a paper that was handed out: whoever makes it is told which names have a box. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\u1230\u120b\u121d", "\uae40\ubbfc\uc900", "\u0e2a\u0e21\u0e0a\u0e32\u0e22", "Ann\ud83e\uddd1"})
    void aNameThatNoFontHasIsNamed(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(PdfFile.write(page(name + " Bos"), STAMP, out)).containsExactly(name);
        assertThat(Made.pdfText(out.toByteArray())).contains("\u25a1", "Bos").doesNotContain("#");
    }

    @Test
    void aLongTableRepeatsItsHeadOnEachPage() throws IOException {
        List<List<String>> rows = java.util.stream.IntStream.range(0, 120)
                .mapToObj(i -> List.of("Week " + i, "14"))
                .toList();
        Page page = new Page("nl", "Lang", "", "").table(new PageTable("Tabel", List.of("Weeknummer", "Uren"), rows));
        byte[] file = write(page, STAMP);

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(Made.pdfText(file).split("Weeknummer", -1)).hasSize(document.getNumberOfPages() + 1);
        }
    }

    /** One long name, with or without a space in it, may not push the days and times of everybody off a board. */
    @ParameterizedTest
    @ValueSource(strings = {"Anna Maria van der ", "Annamariavander", "\u738b\u5c0f\u660e"})
    void aLongNameLeavesTheOtherColumnsOnThePage(String part) throws IOException {
        String name = part.repeat(14);
        List<List<String>> rows =
                List.of(List.of(name, name, "maandag", "09:00 - 15:00"), List.of("Bo", "Bakker", "dinsdag", "slot"));
        byte[] file = write(
                new Page("nl", "Bord", "", "")
                        .table(new PageTable("Tabel", List.of("Wie", "Waar", "Dagen", "Tijden"), rows)),
                STAMP);

        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripperByArea onPage = new PDFTextStripperByArea();
            PDRectangle a4 = PDRectangle.A4;
            onPage.addRegion("page", new Rectangle2D.Float(0, 0, a4.getWidth(), a4.getHeight()));
            onPage.extractRegions(document.getPage(0));
            assertThat(onPage.getTextForRegion("page")).contains("Tijden", "maandag", "09:00 - 15:00", "slot");
        }
    }
}
