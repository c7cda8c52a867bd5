// SPDX-License-Identifier: EPL-2.0
package org.passerelle.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.passerelle.planning.Plan;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Simulator;
import org.passerelle.planning.Situation;
import org.passerelle.planning.catalogue.StandardCatalogue;

/** The simulation of the very large example: long enough for single runs to say something. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(1)
public class SimulationBenchmark {

    /** How often the reference topology is repeated. */
    @Param({"1", "10", "100"})
    private int size;

    private Plan plan;

    /** Makes the models and the plan. */
    @Setup
    public void prepare() throws IOException {
        plan = new Planner(StandardCatalogue.get()).plan(Situation.of(Example.make(size).loadText()));
    }

    /** Every step carried out, every state checked, the end compared with the target. */
    @Benchmark
    public Object simulate() {
        return new Simulator().run(plan).verdict();
    }
}
