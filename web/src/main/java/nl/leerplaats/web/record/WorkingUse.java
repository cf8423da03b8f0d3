package nl.leerplaats.web.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.StoredDataset;
import org.springframework.stereotype.Component;

/** What of the working plan needs a person: who is in it is not taken out of the data. */
@Component
class WorkingUse {

    private final Store store;

    WorkingUse(Store store) {
        this.store = store;
    }

    private Optional<Plan> plan(StoredDataset now) {
        return store.working()
                .find(now.id())
                .map(WorkingVersion::planId)
                .flatMap(store.plans()::find)
                .map(one -> one.plan());
    }

    /** Periods for which a student is placed, in the dataset or in the working plan. */
    List<String> periods(StoredDataset now, String studentId) {
        Stream<String> fixed = now.dataset().baseline().stream()
                .filter(one -> one.studentId().equals(studentId))
                .map(one -> one.periodId());
        Stream<String> planned = plan(now).stream()
                .flatMap(plan -> plan.placements().stream())
                .filter(one -> one.studentId().equals(studentId))
                .map(one -> one.periodId());
        return Stream.concat(fixed, planned).distinct().sorted().toList();
    }

    /** Ids of the students who are placed at a company, in the dataset or in the working plan. */
    List<String> students(StoredDataset now, Company company) {
        Stream<String> fixed = now.dataset().baseline().stream()
                .filter(one -> one.companyId().equals(company.id()))
                .map(one -> one.studentId());
        Stream<String> planned = plan(now).stream()
                .flatMap(plan -> plan.placements().stream())
                .filter(one -> one.companyId().equals(company.id()))
                .map(one -> one.studentId());
        return Stream.concat(fixed, planned).distinct().toList();
    }

    /** Ids of the students whom a supervisor has in the working plan. */
    List<String> students(StoredDataset now, Supervisor supervisor) {
        return plan(now).stream()
                .flatMap(plan -> plan.supervisions().stream())
                .filter(one -> one.supervisorId().equals(supervisor.id()))
                .map(Supervision::studentId)
                .distinct()
                .toList();
    }
}
