/** Log-in: with a password, elsewhere by OpenID Connect, and of programs with a token; what Spring Security is told. */
@NullMarked
package nl.leerplaats.web.access.login;

import org.jspecify.annotations.NullMarked;
