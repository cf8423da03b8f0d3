@NullMarked
package nl.leerplaats.document.ical;

import org.jspecify.annotations.NullMarked;
