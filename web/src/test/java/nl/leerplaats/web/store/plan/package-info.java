@NullMarked
package nl.leerplaats.web.store.plan;

import org.jspecify.annotations.NullMarked;
