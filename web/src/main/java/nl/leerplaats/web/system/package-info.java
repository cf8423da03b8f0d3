/** Plumbing that knows no feature: settings, languages, protection of requests, error pages, wiring. */
@NullMarked
package nl.leerplaats.web.system;

import org.jspecify.annotations.NullMarked;
