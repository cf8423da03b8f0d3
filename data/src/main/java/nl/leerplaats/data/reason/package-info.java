/** Why a request has no place: one reason, made in one place, for whoever tells it. */
@NullMarked
package nl.leerplaats.data.reason;

import org.jspecify.annotations.NullMarked;
