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
import org.passerelle.migration.Migration;
import org.passerelle.planning.Planner;
import org.passerelle.planning.Situation;
import org.passerelle.planning.catalogue.StandardCatalogue;
import org.passerelle.rules.Rules;

/** Loading, validating and planning, on the very large example, beside a plain EMF load of the same models. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class WorkBenchmark {

    /** How often the reference topology is repeated. */
    @Param({"1", "10", "100"})
    private int size;

    private Example example;
    private Migration migration;
    private Planner planner;

    /** Makes the models and writes them. */
    @Setup
    public void prepare() throws IOException {
        example = Example.make(size);
        migration = example.loadText();
        planner = new Planner(StandardCatalogue.get());
    }

    /** What the rest is compared with. */
    @Benchmark
    public Object xmiLoad() {
        return example.loadXmi();
    }

    /** Text to linked models. */
    @Benchmark
    public Object textLoad() {
        return example.loadText();
    }

    /** The document rules on both topologies and the pair rules. */
    @Benchmark
    public int validate() {
        return Rules.document(migration.getLegacy().getTopology(), migration).size()
                + Rules.document(migration.getTarget().getTopology(), migration).size()
                + Rules.pair(migration).size();
    }

    /** Steps, joins, order and gates. */
    @Benchmark
    public Object plan() {
        return planner.plan(Situation.of(migration));
    }
}
