@NullMarked
package nl.leerplaats.data.document;

import org.jspecify.annotations.NullMarked;
