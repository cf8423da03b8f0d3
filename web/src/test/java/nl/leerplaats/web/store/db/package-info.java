@NullMarked
package nl.leerplaats.web.store.db;

import org.jspecify.annotations.NullMarked;
