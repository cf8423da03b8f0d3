package nl.leerplaats.document.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a page, read once and used for one file after the other: DejaVu for most letters, and Droid for Chinese and Japanese ones, which
 * is read only when a page has them. For one thread at a time; {@link #borrow} gives each its own.
 */
final class Fonts {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String FAMILY = "Document";
    private static final String EASTERN_FAMILY = "Eastern";

    /** What stands for a letter that no font has. */
    private static final int BOX = '\u25A1';

    private static final Queue<Fonts> FREE = new ConcurrentLinkedQueue<>();

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final CmapLookup letters;
    private @Nullable TrueTypeFont eastern;

    private Fonts() throws IOException {
        regular = read("DejaVuSansCondensed.ttf");
        bold = read("DejaVuSansCondensed-Bold.ttf");
        letters = regular.getUnicodeCmapLookup();
    }

    /** Fonts that nobody else uses until they are given back. */
    static Fonts borrow() throws IOException {
        Fonts free = FREE.poll();
        return free == null ? new Fonts() : free;
    }

    /** For whoever needs fonts next. */
    void giveBack() {
        FREE.add(this);
    }

    /** The letter, or a box where no font has it. */
    int orBox(int point) {
        return has(point) ? point : BOX;
    }

    /** Tells whether a letter can be written; what is not a letter to be seen always can. */
    boolean has(int point) {
        return isMain(point) || isUnseen(point) || isEastern(point);
    }

    private boolean isMain(int point) {
        return letters.getGlyphId(point) != 0;
    }

    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private boolean isEastern(int point) {
        // The main font has all below the scripts of East Asia that we have at all.
        return point >= 0x2E80 && lookup().getGlyphId(point) != 0;
    }

    private CmapLookup lookup() {
        try {
            return eastern().getUnicodeCmapLookup();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private TrueTypeFont eastern() throws IOException {
        TrueTypeFont font = eastern;
        if (font == null) {
            font = read("DroidSansFallbackFull.ttf");
            eastern = font;
        }
        return font;
    }

    /** Gives a file the fonts that a text needs. */
    void addTo(PdfRendererBuilder builder, PDDocument document, String text) throws IOException {
        add(builder, document, regular, FAMILY, NORMAL);
        add(builder, document, bold, FAMILY, BOLD);
        if (text.codePoints().anyMatch(point -> !isMain(point) && !isUnseen(point))) {
            add(builder, document, eastern(), EASTERN_FAMILY, NORMAL);
            add(builder, document, eastern(), EASTERN_FAMILY, BOLD);
        }
    }

    private static void add(
            PdfRendererBuilder builder, PDDocument document, TrueTypeFont font, String family, int weight)
            throws IOException {
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)), family, weight, FontStyle.NORMAL, true);
    }

    private static TrueTypeFont read(String name) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file (" + name + ") is missing from the program.");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Its ligatures cost time and are not needed: Arabic letters come joined already.
            font.setEnableGsub(false);
            return font;
        }
    }
}
