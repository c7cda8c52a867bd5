// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.passerelle.app.files.ExportFolder;
import org.passerelle.app.report.Problem;
import org.passerelle.export.ExportedFile;
import org.passerelle.export.MigrationExport;
import org.passerelle.export.scripts.ExportedScripts;
import org.passerelle.export.scripts.ScriptFile;
import org.passerelle.migration.Severity;
import org.passerelle.notation.layout.Positions;
import org.passerelle.planning.Plan;
import org.passerelle.planning.Simulation;

/**
 * Exports a migration: validates it, plans, proves the plan on the model, and only then makes run book and scripts. A
 * plan that is not sound is never handed over.
 */
public final class Exporting {

    private final Simulation simulation;
    private final List<Problem> problems;
    private final MigrationExport.Result result;
    private final long scripts;

    private Exporting(Simulation simulation, List<Problem> problems, MigrationExport.Result result, long scripts) {
        this.simulation = simulation;
        this.problems = List.copyOf(problems);
        this.result = result;
        this.scripts = scripts;
    }

    /** The stages of an export, in their order. Nothing is written in any of them. */
    public enum Stage {
        /** The rules look at the models. */
        CHECKS,
        /** The plan is made and carried out on the model. */
        PLAN,
        /** The scripts are made. */
        SCRIPTS,
        /** The run book and its pictures are made. */
        RUN_BOOK
    }

    /**
     * @param project a readable migration
     * @param locale language of run book, scripts and findings
     * @return the export, not written yet
     */
    public static Exporting of(Project project, Locale locale) {
        return of(project, locale, stage -> { });
    }

    /**
     * The same for those who want to show how far it is.
     *
     * @param stages called before each stage; what it throws ends the export
     */
    public static Exporting of(Project project, Locale locale, Consumer<Stage> stages) {
        stages.accept(Stage.CHECKS);
        List<Problem> problems = new ArrayList<>(Validation.ofModels(project, locale));
        stages.accept(Stage.PLAN);
        return of(project, Planning.simulate(project), problems, locale, stages, UnaryOperator.identity());
    }

    /**
     * The same for those who have carried out the plan already.
     *
     * @param simulation the plan of the project, carried out
     */
    public static Exporting of(Project project, Simulation simulation, Locale locale, Consumer<Stage> stages) {
        return of(project, simulation, locale, stages, UnaryOperator.identity());
    }

    /**
     * The same for those who choose severities.
     *
     * @param chosen gives findings about models and scripts the severities that somebody chose; what breaks the proof of the
     *            plan is as grave as the migration says
     */
    public static Exporting of(Project project, Simulation simulation, Locale locale, Consumer<Stage> stages,
            UnaryOperator<List<Problem>> chosen) {
        stages.accept(Stage.CHECKS);
        return of(project, simulation, new ArrayList<>(chosen.apply(Validation.ofModels(project, locale))), locale, stages, chosen);
    }

    private static Exporting of(Project project, Simulation simulation, List<Problem> problems, Locale locale,
            Consumer<Stage> stages, UnaryOperator<List<Problem>> chosen) {
        problems.addAll(Validation.ofSimulation(project, simulation, locale));
        boolean refused = problems.stream().anyMatch(Problem::isError) || !simulation.verdict().sound();
        if (refused) {
            return new Exporting(simulation, problems, null, 0);
        }
        stages.accept(Stage.SCRIPTS);
        ExportedScripts scripts = StepFiles.all(project, simulation.plan(), simulation.plan().steps(), locale);
        problems.addAll(chosen.apply(Validation.ofScripts(project, scripts.findings(), locale)));
        stages.accept(Stage.RUN_BOOK);
        Positions positions = KeptPositions.of(project.file());
        MigrationExport.Result result = new MigrationExport(simulation, locale,
                topology -> Pictures.plain(topology, locale),
                state -> Pictures.coexistence(state, project.target(), positions, locale))
                .run(files(scripts));
        long count = scripts.files().stream().filter(ScriptFile::isScript).count();
        return new Exporting(simulation, problems, result, count);
    }

    private static List<ExportedFile> files(ExportedScripts scripts) {
        return scripts.files().stream()
                .map(file -> new ExportedFile("scripts/" + file.fileName(), file.stepId(), file.bytes())).toList();
    }

    /** What was found in files, plan and simulation, in this order. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether there is nothing to hand over because files or plan have errors. */
    public boolean isRefused() {
        return result == null;
    }

    /**
     * Writes everything.
     *
     * @param folder a new or empty folder, or one with an earlier export
     * @throws UserError if the folder can't be used or written to
     */
    public void write(Path folder) {
        ExportFolder.at(folder, Passerelle.output()).write(result.files(), result.manifest());
    }

    private Plan plan() {
        return simulation.plan();
    }

    /** Number of steps. */
    public int steps() {
        return plan().steps().size();
    }

    /** Number of gates. */
    public int gates() {
        return plan().gates().size();
    }

    /** Number of waves. */
    public int waves() {
        return plan().situation().waves().all().size();
    }

    /** Number of users of the legacy deployment. */
    public int users() {
        return plan().situation().legacyFrontEnds().stream().mapToInt(pool -> pool.homedUsers()).sum();
    }

    /** Number of files, the manifest included. */
    public int files() {
        return result.files().size() + 1;
    }

    /** Number of scripts. */
    public long scripts() {
        return scripts;
    }

    /** Number of errors. */
    public long errors() {
        return count(Severity.ERROR);
    }

    /** Number of warnings. */
    public long warnings() {
        return count(Severity.WARNING);
    }

    /** Number of remarks. */
    public long remarks() {
        return count(Severity.INFO);
    }

    private long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
