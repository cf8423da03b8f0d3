/** What an answer costs and whom: what moves, who loses, and the price of a wish. */
@NullMarked
package nl.leerplaats.solver.explain.price;

import org.jspecify.annotations.NullMarked;
