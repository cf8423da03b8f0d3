/**
 * The seeded generator of synthetic instances, for the first start, tests and benchmarks. Nobody in them exists; schools and companies lie
 * at real places. Sources of the numbers: the shares of pupils by profile and of companies by branch and size that monitors of the
 * leer-werktraject report, and the open data named in NOTICE.md.
 */
@NullMarked
package nl.leerplaats.data.generate;

import org.jspecify.annotations.NullMarked;
