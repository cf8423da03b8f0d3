package nl.leerplaats.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What requests bring and what documents are put into answers. */
@Component
public class RestBodies {

    /** Bytes of a request that is no document. */
    private static final long MOST_SMALL = 1 << 20;

    private final JsonMapper strict = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final DataSize largest;

    /**
     * Reads as much as may be uploaded.
     *
     * @param largest most that a document may have
     */
    RestBodies(@Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.largest = largest;
    }

    /** Writes a document. */
    @FunctionalInterface
    public interface Writing {
        /** Writes the whole of it. */
        void to(ByteArrayOutputStream out) throws IOException;
    }

    /** The document that a request brings, up to the size of an upload. */
    public RequestBytes document(HttpServletRequest request) throws IOException {
        return RequestBytes.read(request, largest.toBytes());
    }

    /** The small object that a request brings; it may carry a document where the request can. */
    public JsonNode object(HttpServletRequest request, boolean withDocument) throws IOException {
        try (RequestBytes body = RequestBytes.read(request, withDocument ? largest.toBytes() : MOST_SMALL);
                InputStream in = body.open()) {
            return strict.readTree(in);
        }
    }

    /** The small object that a request may bring; null where it brings nothing. */
    @Nullable
    public JsonNode objectOrNothing(HttpServletRequest request) throws IOException {
        try (RequestBytes body = RequestBytes.read(request, MOST_SMALL);
                InputStream in = body.open()) {
            byte[] bytes = in.readAllBytes();
            return bytes.length == 0 ? null : strict.readTree(bytes);
        }
    }

    /** A document of the format, to stand in an answer. */
    public JsonNode embed(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strict.readTree(bytes.toByteArray());
    }

    /** An object of a request as a document by itself. */
    public byte[] bytes(JsonNode node) {
        return strict.writeValueAsBytes(node);
    }
}
