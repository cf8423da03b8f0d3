@NullMarked
package nl.leerplaats.web.job;

import org.jspecify.annotations.NullMarked;
