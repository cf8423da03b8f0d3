/** What is kept in memory while the application runs: datasets, runs and plans, bounded and expiring. */
@NullMarked
package nl.leerplaats.web.store;

import org.jspecify.annotations.NullMarked;
