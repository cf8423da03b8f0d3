/** Tests of accounts in the store. */
@NullMarked
package nl.leerplaats.web.store.account;

import org.jspecify.annotations.NullMarked;
