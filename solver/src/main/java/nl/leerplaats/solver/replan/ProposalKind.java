package nl.leerplaats.solver.replan;

/** What a proposal is after, in the order in which proposals are made. */
public enum ProposalKind {
    /** As few changes of agreed placements as can be; among plans with no more of them, the least cost. */
    FEWEST,
    /** The least cost by the weights of the dataset, changes against what exists included. */
    BETWEEN,
    /** The least cost as if nothing existed but history and what is pinned. */
    FREE
}
