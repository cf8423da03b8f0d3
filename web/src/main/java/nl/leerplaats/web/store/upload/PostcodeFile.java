package nl.leerplaats.web.store.upload;

import java.time.Instant;

/**
 * A table of postcodes that somebody gave.
 *
 * @param fileName name of the file
 * @param since when it was given
 */
public record PostcodeFile(String fileName, Instant since) {}
