/** What commands share: input and output files, findings, how a plan is summed up, how a command ends. */
@NullMarked
package nl.leerplaats.cli.command;

import org.jspecify.annotations.NullMarked;
