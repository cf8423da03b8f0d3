@NullMarked
package nl.leerplaats.document.stage;

import org.jspecify.annotations.NullMarked;
