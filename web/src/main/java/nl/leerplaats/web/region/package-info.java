/** What the schools of a year share: places by school, schools side by side, companies to win, and recognitions that end. */
@NullMarked
package nl.leerplaats.web.region;

import org.jspecify.annotations.NullMarked;
