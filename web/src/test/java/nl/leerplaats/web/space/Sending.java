package nl.leerplaats.web.space;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.upload.Upload;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Files that are sent into a year.
 *
 * @param web the application
 * @param store what it keeps
 * @param space id of the year
 */
record Sending(MockMvc web, Store store, String space) {

    private static final String FILE = "file";

    Dataset now() {
        return store.spaces().find(space).orElseThrow().dataset();
    }

    byte[] workbook() throws Exception {
        return web.perform(get("/spaces/" + space + "/workbook"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** The workbook in which somebody typed something else in each cell with a text. */
    static byte[] typed(byte[] workbook, String before, String after) throws IOException {
        Path file = Files.write(Files.createTempFile("leerplaats", ".xlsx"), workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.write(text.replace(before, after).getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return out.toByteArray();
    }

    static byte[] json(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(dataset, out);
        return out.toByteArray();
    }

    /** Sends a file and gives the address to which that leads. */
    String send(String name, byte[] file) throws Exception {
        return address(web.perform(
                        multipart("/spaces/" + space + "/upload").file(new MockMultipartFile(FILE, name, null, file)))
                .andExpect(status().is3xxRedirection()));
    }

    /** The same with a file that says what its columns are called. */
    String send(String name, byte[] file, String columnsName, String columns) throws Exception {
        return address(web.perform(multipart("/spaces/" + space + "/upload")
                        .file(new MockMultipartFile(FILE, name, null, file))
                        .file(columns(columnsName, columns)))
                .andExpect(status().is3xxRedirection()));
    }

    static MockMultipartFile columns(String name, String rows) {
        String text = "Bestand;Kolom;Blad;Veld;Vaste waarde\n" + rows + "\n";
        return new MockMultipartFile("columns", name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    static String address(ResultActions done) {
        return Objects.requireNonNull(done.andReturn().getResponse().getRedirectedUrl());
    }

    /** The file of this year that was sent last. */
    Upload upload() {
        return store.uploads().list().stream()
                .filter(one -> one.spaceId().equals(space))
                .findFirst()
                .orElseThrow();
    }

    /** The form of a comparison as it was shown last. */
    MockHttpServletRequestBuilder choose(String page) {
        return post(page).param("stamp", upload().compared().stamp());
    }

    String page(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
