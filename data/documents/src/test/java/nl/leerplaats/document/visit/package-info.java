@NullMarked
package nl.leerplaats.document.visit;

import org.jspecify.annotations.NullMarked;
