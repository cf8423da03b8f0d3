@NullMarked
package nl.leerplaats.document.page;

import org.jspecify.annotations.NullMarked;
