package nl.leerplaats.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.BreaksRulesException;
import nl.leerplaats.web.work.StaleException;

/** A school year with an accepted plan, and a company that drops out of it. */
public final class DroppedOut {

    private DroppedOut() {}

    /** A new year of a school whose plan somebody accepted. */
    public static StoredDataset year(Store store, AcceptDesk accept, long seed)
            throws BreaksRulesException, StaleException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, seed);
        StoredDataset space =
                store.spaces().add(StoredDataset.of(store.newId(), dataset, List.of(), true, Instant.now()));
        acceptAPlan(store, accept, space);
        return space;
    }

    /** Somebody accepts a plan of a year; gives the plan. */
    public static Plan acceptAPlan(Store store, AcceptDesk accept, StoredDataset space)
            throws BreaksRulesException, StaleException {
        Plan plan = FirstComeFirstServed.plan(space.dataset());
        StoredPlan proposal = new StoredPlan(
                store.newId(),
                space,
                plan,
                PlanChecker.check(space.year(), plan),
                new PlanOrigin.Uploaded("plan"),
                Instant.now());
        store.plans().add(proposal);
        accept.accept(proposal, null, null, null);
        return plan;
    }

    /** A company drops out that has students from a day on; gives its id. */
    public static String loseACompany(Store store, StoredDataset space, Plan plan, LocalDate from) {
        String company = plan.placements().stream()
                .filter(one -> !request(space, one).lastDay().isBefore(from))
                .map(Placement::companyId)
                .findFirst()
                .orElseThrow();
        lose(store, space, "drop", company, from);
        return company;
    }

    /** A company drops out from a day on, by a change of an id. */
    public static void lose(Store store, StoredDataset space, String changeId, String company, LocalDate from) {
        CompanyUnavailable fact = new CompanyUnavailable(company, from);
        Change change = new Change(changeId, Instant.now(), null, null, fact, Extra.NONE);
        store.spaces().apply(space.id(), List.of(change), null);
    }

    private static PlannedRequest request(StoredDataset space, Placement one) {
        return Objects.requireNonNull(space.year().findRequest(RequestKey.of(one)));
    }
}
