@NullMarked
package nl.leerplaats.web.store.upload;

import org.jspecify.annotations.NullMarked;
