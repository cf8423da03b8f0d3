/**
 * JSON as tokens with their places, and what is made of them: fields, shapes, lists and values. Only this package and its users see
 * Jackson.
 */
@NullMarked
package nl.leerplaats.data.format.json;

import org.jspecify.annotations.NullMarked;
