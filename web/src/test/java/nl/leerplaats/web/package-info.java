/** Tests of the package of the same name. */
@NullMarked
package nl.leerplaats.web;

import org.jspecify.annotations.NullMarked;
