package nl.leerplaats.web.record;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.record.form.CompanyNames;
import nl.leerplaats.web.record.form.Digest;
import nl.leerplaats.web.record.form.StudentForm;
import nl.leerplaats.web.record.form.SupervisorForm;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingSubject;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A planning year with students and supervisors, and what a browser sends of their forms. */
abstract class PeopleInPages {

    static final String HOSTILE = "L 1/2;x=é?&<script>";

    @Autowired
    MockMvc web;

    @Autowired
    Store store;

    StoredDataset space;
    Student student;
    Supervisor supervisor;

    @BeforeEach
    void open() {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.MULTI, 5);
        space = keep(dataset);
        student = dataset.students().get(3);
        supervisor = dataset.supervisors().get(1);
    }

    /** Goes on with another dataset. */
    void open(Dataset dataset) {
        space = keep(dataset);
        student = dataset.students().get(3);
        supervisor = dataset.supervisors().get(1);
    }

    private StoredDataset keep(Dataset dataset) {
        return store.spaces().add(StoredDataset.of(store.newId(), dataset, List.of(), true, Instant.now()));
    }

    StoredDataset now() {
        return store.spaces().find(space.id()).orElseThrow();
    }

    Student student(String id) {
        return Objects.requireNonNull(now().year().findStudent(id));
    }

    CompanyNames companies() {
        return CompanyNames.of(now().dataset().companies());
    }

    String address(String page) {
        return "/spaces/" + space.id() + "/data/" + page;
    }

    ResultActions send(String page, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address(page));
        fields.forEach(request::param);
        return web.perform(request);
    }

    Map<String, String> shown(Student one) {
        Map<String, String> posted =
                Posted.of(StudentForm.of(one, companies()).withRows(3, 1).fields());
        posted.put("id", one.id());
        posted.put("seen", Digest.of(one));
        return posted;
    }

    Map<String, String> shown(Supervisor one) {
        Map<String, String> posted = Posted.of(SupervisorForm.of(one).fields());
        posted.put("id", one.id());
        posted.put("seen", Digest.of(one));
        return posted;
    }

    List<Change> changes() {
        return store.spaces().listChanges(space.id()).stream()
                .map(ChangeEntry::change)
                .map(Objects::requireNonNull)
                .toList();
    }

    void happens(ChangedFact fact) {
        store.spaces()
                .apply(
                        space.id(),
                        List.of(new Change(store.newId(), Instant.now(), "Ann", null, fact, Extra.NONE)),
                        null);
    }

    Student withId(String id) {
        return new Student(
                id,
                "Noor <b>de Wit</b>",
                student.schoolId(),
                student.birthDate(),
                student.grade(),
                student.profile(),
                List.of(),
                Student.DEFAULT_URGENCY,
                student.home(),
                student.travel(),
                student.hours(),
                student.days(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Extra.NONE);
    }

    void accept() {
        Plan plan = FirstComeFirstServed.plan(now().dataset());
        StoredPlan stored = new StoredPlan(
                store.newId(),
                now(),
                plan,
                PlanChecker.check(now().year(), plan),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.now());
        store.plans().add(stored);
        store.working()
                .add(
                        space.id(),
                        null,
                        stored.id(),
                        Map.of(),
                        WorkingAction.ACCEPTED,
                        WorkingSubject.ofProposal(stored.id(), List.of()),
                        null);
    }

    Plan working() {
        return store.plans()
                .find(store.working().find(space.id()).orElseThrow().planId())
                .orElseThrow()
                .plan();
    }
}
