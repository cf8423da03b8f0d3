/** Back-up and restore: one zip with everything of a space, or of all, as documents that can be read without this program. */
@NullMarked
package nl.leerplaats.web.backup;

import org.jspecify.annotations.NullMarked;
