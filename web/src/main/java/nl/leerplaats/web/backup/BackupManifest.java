package nl.leerplaats.web.backup;

import java.util.Map;
import nl.leerplaats.web.backup.BackupRefusedException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The lists in a back-up as JSON: what is in it, and what is kept of a space beside its documents. */
final class BackupManifest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private BackupManifest() {}

    static byte[] write(Map<String, ?> object) {
        return JSON.writeValueAsBytes(object);
    }

    static Map<String, Object> read(byte[] text, String file) throws BackupRefusedException {
        try {
            return JSON.readValue(text, OBJECT);
        } catch (JacksonException wrong) {
            throw new BackupRefusedException(Reason.WRONG, file);
        }
    }
}
