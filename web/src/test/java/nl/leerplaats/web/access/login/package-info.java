/** Tests of log-in. */
@NullMarked
package nl.leerplaats.web.access.login;

import org.jspecify.annotations.NullMarked;
