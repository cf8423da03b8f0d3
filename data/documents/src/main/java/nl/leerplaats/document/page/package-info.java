/** Pages as PDF files for print and for screen readers; the one package that knows the library for it. */
@NullMarked
package nl.leerplaats.document.page;

import org.jspecify.annotations.NullMarked;
