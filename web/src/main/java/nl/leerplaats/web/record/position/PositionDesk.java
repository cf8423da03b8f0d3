package nl.leerplaats.web.record.position;

import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.place.PositionFinder;
import nl.leerplaats.web.space.DataDesk;
import nl.leerplaats.web.space.postcode.PostcodeDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who and what is only known by a postcode, and gets its own place where that can be looked up. */
@Component
public class PositionDesk {

    private final DataDesk data;
    private final PostcodeDesk postcodes;

    PositionDesk(DataDesk data, PostcodeDesk postcodes) {
        this.data = data;
        this.postcodes = postcodes;
    }

    /**
     * What came of looking up.
     *
     * @param placed how many got their own place
     * @param asked how many had none
     * @param told what went wrong with asking for them, so that fewer were found
     * @param refused why the dataset does not take the places; nothing is changed then
     */
    public record LookedUp(int placed, int asked, List<Finding> told, List<Finding> refused) {

        public LookedUp {
            told = List.copyOf(told);
            refused = List.copyOf(refused);
        }
    }

    /** Everything of which no more than its postcode says where it is. */
    public static List<PositionedRecord> list(Dataset dataset) {
        return PositionedRecord.stream(dataset)
                .filter(PositionedRecord::isApproximate)
                .toList();
    }

    /**
     * Gives everything the position of its whole postcode, where that is known; all of it or nothing.
     *
     * @param spaceId space
     * @param dataset its dataset
     * @param by who does it
     */
    public LookedUp lookUp(String spaceId, Dataset dataset, @Nullable String by) {
        List<PositionedRecord> coarse = list(dataset);
        PositionFinder.Found found = postcodes
                .source()
                .find(coarse.stream()
                        .map(one -> one.place().postcode())
                        .flatMap(Stream::ofNullable)
                        .toList());
        List<ChangedFact> facts = coarse.stream()
                .flatMap(one -> one.betterPlace(found.positions()).map(one.moved()).stream())
                .toList();
        DataDesk.Answer answer = data.make(spaceId, facts, null, by);
        return new LookedUp(answer.isRefused() ? 0 : facts.size(), coarse.size(), found.findings(), answer.findings());
    }
}
