/** Tests of who may come in and what they may do. */
@NullMarked
package nl.leerplaats.web.access;

import org.jspecify.annotations.NullMarked;
