package nl.leerplaats.web.store.upload;

import java.time.Instant;

/**
 * What a school's own files call the sheets and columns.
 *
 * @param fileName name of the file in which it was given
 * @param since when it was given
 * @param content the mapping as a CSV file, as {@code ColumnMapping} reads it
 */
public record KeptMapping(String fileName, Instant since, String content) {}
