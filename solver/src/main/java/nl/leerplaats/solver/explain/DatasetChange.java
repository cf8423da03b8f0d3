package nl.leerplaats.solver.explain;

import java.util.Set;
import nl.leerplaats.data.model.Dataset;

/** A change of a dataset, of which {@link WhatIf} tells what a plan would be with it; {@link Changes} has all kinds. */
public sealed interface DatasetChange
        permits Around,
                DatasetChange.Asked,
                Changes.NewMentor,
                Changes.CompanyGone,
                Changes.MentorGone,
                Changes.NewCompany,
                Changes.RequestGone,
                Changes.Together {

    /** A change that a school, a company or a parent can be asked for, so that there is a text for it. */
    sealed interface Asked extends DatasetChange
            permits Changes.MorePlaces,
                    Changes.MentorRoom,
                    Changes.LongestWay,
                    Changes.Remedied,
                    Changes.FreeFromSchool,
                    Changes.Recognised {

        /** What it is, as an order without a verb in front, for example: one more place at Jansen on Tuesday. */
        String say(ReasonTexts texts);
    }

    /**
     * The changed dataset.
     *
     * @param dataset an accepted dataset, written out at its {@code asOf}
     * @return a dataset that would be accepted too
     */
    Dataset applyTo(Dataset dataset);

    /** Ids of all students about whom anything is changed: no student is left out. */
    default Set<String> students() {
        return Set.of();
    }

    /** Ids of all companies about which anything is changed: no company is left out. */
    default Set<String> companies() {
        return Set.of();
    }
}
