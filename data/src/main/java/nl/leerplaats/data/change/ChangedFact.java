package nl.leerplaats.data.change;

import nl.leerplaats.data.finding.FindingCollector;

/**
 * What is different, by kind (docs/data-format.md, changes). Each says the whole new state of what it is about, so saying it twice does no harm.
 */
public sealed interface ChangedFact
        permits Put,
                Remove,
                CompanyUnavailable,
                AccreditationChanged,
                PlacesChanged,
                MentorLeft,
                StudentLeft,
                StudentMoved,
                WorkCompleted,
                WeightsChanged,
                ExclusionChanged {

    /**
     * Makes the fact hold in a draft. Where it does not fit, findings say why, each with the path of a key in the change, and the draft is
     * not to be used any further.
     *
     * @param draft the dataset that is changed
     * @param findings where findings go
     */
    void apply(DatasetDraft draft, FindingCollector findings);

    /** Tells which of the records that a dataset has it is about, for people. */
    Subject subject();
}
