@NullMarked
package nl.leerplaats.data.document.visit;

import org.jspecify.annotations.NullMarked;
