/** Tests of accounts, invitations and members. */
@NullMarked
package nl.leerplaats.web.access.people;

import org.jspecify.annotations.NullMarked;
