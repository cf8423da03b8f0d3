package nl.leerplaats.workbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A test book whose parts are changed as other programs write them. */
final class XmlBook {

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> sheets;

    private XmlBook(TestBook book) {
        sheets = List.copyOf(book.sheets().keySet());
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(book.bytes()))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XmlBook of(TestBook book) {
        return new XmlBook(book);
    }

    /** Changes every part, also those that say how the others belong together. */
    XmlBook all(UnaryOperator<String> change) {
        parts.replaceAll((name, text) -> change.apply(text));
        return this;
    }

    XmlBook part(String name, UnaryOperator<String> change) {
        String before = parts.getOrDefault(name, "");
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing changed in " + name + ": " + before);
        }
        parts.put(name, after);
        return this;
    }

    XmlBook sheet(String name, UnaryOperator<String> change) {
        return part("xl/worksheets/sheet" + (sheets.indexOf(name) + 1) + ".xml", change);
    }

    /** Merges cells as an office program writes it: in the first cell is the value. */
    XmlBook merge(String sheet, String... ranges) {
        StringBuilder cells = new StringBuilder("</sheetData><mergeCells>");
        for (String range : ranges) {
            cells.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        return sheet(sheet, text -> text.replace("</sheetData>", cells.append("</mergeCells>")));
    }

    XmlBook hideRow(String sheet, int row) {
        return sheet(sheet, text -> text.replace("<row r=\"" + row + "\"", "<row r=\"" + row + "\" hidden=\"1\""));
    }

    LoadResult load() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : new ArrayList<>(parts.entrySet())) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return WorkbookLoader.load(new ByteArrayInputStream(out.toByteArray()), "werkboek", ImportSettings.PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> findings() {
        return load().findings();
    }

    Dataset dataset() {
        LoadResult result = load();
        if (result instanceof LoadResult.Loaded loaded) {
            return loaded.dataset();
        }
        throw new AssertionError(result.findings());
    }
}
