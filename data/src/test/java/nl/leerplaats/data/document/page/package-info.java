@NullMarked
package nl.leerplaats.data.document.page;

import org.jspecify.annotations.NullMarked;
