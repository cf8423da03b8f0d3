@NullMarked
package nl.leerplaats.web.paper;

import org.jspecify.annotations.NullMarked;
