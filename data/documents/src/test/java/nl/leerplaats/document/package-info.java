@NullMarked
package nl.leerplaats.document;

import org.jspecify.annotations.NullMarked;
