package nl.leerplaats.data.finding;

/**
 * A fact of a finding that holds what looks like a citizen service number, in an input that has such numbers: whoever writes it masks what was
 * written.
 *
 * @param fact the fact
 */
public record MaskedFact(Object fact) {

    @Override
    public String toString() {
        return CitizenNumbers.mask(fact.toString());
    }
}
