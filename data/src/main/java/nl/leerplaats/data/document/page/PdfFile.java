package nl.leerplaats.data.document.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a page as a PDF file on A4: tagged for screen readers (PDF/UA), with its fonts inside. Nothing is loaded from anywhere, and the same
 * page with the same moment gives the same bytes.
 */
public final class PdfFile {

    private static final String FAMILY = "Document";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final byte[] REGULAR_FONT = read("DejaVuSansCondensed.ttf");
    private static final byte[] BOLD_FONT = read("DejaVuSansCondensed-Bold.ttf");
    private static final String STYLES = new String(read("page.css"), StandardCharsets.UTF_8);

    static {
        // Its remarks on layout quote the text, which has names in it.
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    /**
     * Writes a page; the stream is left open.
     *
     * @param page what is written
     * @param stamp the moment of the file
     * @param out where to
     */
    public static void write(Page page, LocalDateTime stamp, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR_FONT), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD_FONT), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Leerplaats");
        builder.withHtmlContent(page.xhtml(STYLES), null);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            document.getDocumentInformation().setCreationDate(calendar(stamp));
            document.setDocumentId(stamp.toEpochSecond(ZoneOffset.UTC));
            document.save(whole);
        }
        whole.writeTo(out);
    }

    private static Calendar calendar(LocalDateTime stamp) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(stamp.toInstant(ZoneOffset.UTC).toEpochMilli());
        return calendar;
    }

    private static byte[] read(String name) {
        try (InputStream in = PdfFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file (" + name + ") is missing from the program.");
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new IllegalStateException("The file (" + name + ") of the program cannot be read.", failure);
        }
    }
}
