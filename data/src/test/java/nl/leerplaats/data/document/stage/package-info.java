@NullMarked
package nl.leerplaats.data.document.stage;

import org.jspecify.annotations.NullMarked;
