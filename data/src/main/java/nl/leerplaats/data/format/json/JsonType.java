package nl.leerplaats.data.format.json;

import tools.jackson.core.JsonToken;

/** Types of a JSON value as messages name them. */
public enum JsonType {
    TEXT("text"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    LIST("list"),
    OBJECT("object"),
    NULL("null");

    private final String key;

    JsonType(String key) {
        this.key = key;
    }

    /** The end of its key in the message files. */
    String key() {
        return key;
    }

    static JsonType of(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            case START_ARRAY, END_ARRAY -> LIST;
            case VALUE_NULL -> NULL;
            default -> OBJECT;
        };
    }
}
