@NullMarked
package nl.leerplaats.web.rest.plan;

import org.jspecify.annotations.NullMarked;
