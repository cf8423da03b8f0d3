package nl.leerplaats.benchmarks.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerplaats.benchmarks.result.ReasonsLine;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.explain.Explainer;
import nl.leerplaats.solver.explain.WhatIf;

/** Asks for the reasons of students and companies, one after the other as a reader of the pages does, and looks at the time. */
final class ReasonTimer {

    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Dataset dataset;
    private final Explainer explainer;
    private final double prepareMillis;

    /** Prepares questions about a plan. */
    ReasonTimer(Dataset dataset, Plan plan) {
        this.dataset = dataset;
        long begun = THREADS.getCurrentThreadCpuTime();
        explainer = new Explainer(WhatIf.of(dataset, plan));
        prepareMillis = Math.round((THREADS.getCurrentThreadCpuTime() - begun) / NANOS * 10) / 10.0;
    }

    double prepareMillis() {
        return prepareMillis;
    }

    /** The reasons of every n-th student from a first one on, from 0. */
    ReasonsLine.Times students(int first, int every) {
        List<String> ids = dataset.students().stream().map(Student::id).toList();
        return times(ids, first, every, explainer::student);
    }

    /** Who fits at every n-th company from a first one on, from 0. */
    ReasonsLine.Times companies(int first, int every) {
        List<String> ids = dataset.companies().stream().map(Company::id).toList();
        return times(ids, first, every, explainer::company);
    }

    private static ReasonsLine.Times times(
            List<String> ids, int first, int every, Function<String, Optional<?>> question) {
        List<Double> cpu = new ArrayList<>();
        List<Double> wall = new ArrayList<>();
        for (int number = first; number < ids.size(); number += every) {
            long cpuBegun = THREADS.getCurrentThreadCpuTime();
            long wallBegun = System.nanoTime();
            question.apply(ids.get(number)).orElseThrow();
            wall.add((System.nanoTime() - wallBegun) / NANOS);
            cpu.add((THREADS.getCurrentThreadCpuTime() - cpuBegun) / NANOS);
        }
        return new ReasonsLine.Times(cpu.size(), ReasonsLine.Spread.of(cpu), ReasonsLine.Spread.of(wall));
    }
}
