@NullMarked
package nl.leerplaats.web.store.space;

import org.jspecify.annotations.NullMarked;
