/** Accounts, invitations and members of years, and their pages. */
@NullMarked
package nl.leerplaats.web.access.people;

import org.jspecify.annotations.NullMarked;
