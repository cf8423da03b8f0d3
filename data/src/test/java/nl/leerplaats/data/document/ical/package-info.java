@NullMarked
package nl.leerplaats.data.document.ical;

import org.jspecify.annotations.NullMarked;
