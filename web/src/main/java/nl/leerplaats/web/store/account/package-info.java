/** Who may come in, and what they may do: accounts, members of spaces, invitations, tokens of programs, and who did what. */
@NullMarked
package nl.leerplaats.web.store.account;

import org.jspecify.annotations.NullMarked;
