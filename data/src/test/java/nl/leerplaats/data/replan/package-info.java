@NullMarked
package nl.leerplaats.data.replan;

import org.jspecify.annotations.NullMarked;
