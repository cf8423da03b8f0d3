package nl.leerplaats.solver.explain;

/** The sentences that lead reasons in, by their key in the message files. */
public enum Sentence {
    WHY_SIEVE("why.sieve"),
    WHY_NO_SIEVE("why.noSieve"),
    WHY_SIFTED("why.sifted"),
    WHY_SIFTED_ONLY("why.siftedOnly"),
    WHY_NEAREST("why.nearest"),
    WHY_NO_NEAREST("why.noNearest"),
    WHY_RELIEFS("why.reliefs"),
    WHY_NO_RELIEFS("why.noReliefs"),
    WHY_POSSIBLE_NOW("why.possibleNow"),
    WHY_POSSIBLE_MOVES("why.possibleMoves"),
    WHY_POSSIBLE_COST("why.possibleCost"),
    STATE_PROPOSAL("state.proposal"),
    PLACED_CHEAPEST("placed.cheapest"),
    PLACED_CHEAPER("placed.cheaper"),
    ALTERNATIVES_SOME("alternatives.some"),
    ALTERNATIVES_NONE("alternatives.none"),
    PAIR_THERE("pair.there"),
    PAIR_POSSIBLE("pair.possible"),
    PAIR_NOT_FOUND("pair.notFound"),
    COMPANY_NOBODY("company.nobody"),
    COMPANY_NOW("company.now"),
    COMPANY_NOW_NONE("company.nowNone"),
    COMPANY_MORE("company.more"),
    COMPANY_MORE_NONE("company.moreNone");

    private final String key;

    Sentence(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
