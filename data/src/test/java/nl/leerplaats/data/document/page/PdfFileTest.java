package nl.leerplaats.data.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import nl.leerplaats.data.document.Made;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PdfFileTest {

    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 9, 1, 12, 0);
    private static final float ROUNDING = 1;

    private static Page page(String name) {
        return new Page("nl", "Blad van " + name, "CONCEPT", "Voet")
                .heading("Kop")
                .text(name)
                .fields(List.of(Field.of("Naam", name), Field.blank("Adres", "straat")))
                .table(new Table(
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

    @Test
    void aLongTableRepeatsItsHeadOnEachPage() throws IOException {
        List<List<String>> rows = java.util.stream.IntStream.range(0, 120)
                .mapToObj(i -> List.of("Week " + i, "14"))
                .toList();
        Page page = new Page("nl", "Lang", "", "").table(new Table("Tabel", List.of("Weeknummer", "Uren"), rows));
        byte[] file = write(page, STAMP);

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(Made.pdfText(file).split("Weeknummer", -1)).hasSize(document.getNumberOfPages() + 1);
        }
    }
}
