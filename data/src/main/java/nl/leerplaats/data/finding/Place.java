package nl.leerplaats.data.finding;

/** Where something stands in a file, in the words of whoever opens it. */
public sealed interface Place permits TextPlace, SheetPlace {}
