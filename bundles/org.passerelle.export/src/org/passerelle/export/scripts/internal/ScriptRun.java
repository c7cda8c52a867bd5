// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.export.scripts.ExportedScripts;
import org.passerelle.export.scripts.LegacyEdgeFile;
import org.passerelle.export.scripts.ScriptFile;
import org.passerelle.export.scripts.ScriptFinding;
import org.passerelle.export.scripts.WaveUsers;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepInstance;
import org.passerelle.powershell.script.Script;
import org.passerelle.powershell.script.Scripts;

/** One export: goes through the steps, collects files once and findings once for each place. */
public final class ScriptRun {

    private record Place(ScriptFinding.Kind kind, EObject element, Optional<EStructuralFeature> feature,
            Map<String, String> detail) {
    }

    private final Situation situation;
    private final WaveUsers users;
    private final LegacyEdgeFile edges;
    private final Locale locale;
    private final List<ScriptFile> files = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private final List<ScriptFinding> findings = new ArrayList<>();
    private final Set<Place> reported = new HashSet<>();

    /** Prepares an export; see {@link org.passerelle.export.scripts.ScriptExport}. */
    public ScriptRun(Situation situation, WaveUsers users, LegacyEdgeFile edges, Locale locale) {
        this.situation = situation;
        this.users = users;
        this.edges = edges;
        this.locale = locale;
    }

    /** Writes the scripts of the steps. */
    public ExportedScripts over(List<StepInstance> steps) {
        List<StepInstance> scripted = steps.stream().filter(step -> StepScripts.standard().has(step.kindId())).toList();
        FileNames names = new FileNames(Stream.concat(scripted.stream().map(StepInstance::id),
                situation.migration().getWaves().stream().map(WaveFiles::id)).toList());
        WaveFiles waves = new WaveFiles(situation, users, names);
        ModelIndex index = new ModelIndex(situation);
        for (StepInstance step : scripted) {
            Job job = new Job(step, situation, index, waves, edges, locale, names.of(step.id()));
            try {
                StepNames.requireWritable(step, situation);
                StepScripts.standard().maker(step.kindId()).fill(job);
                Script script = job.script();
                add(new ScriptFile(step.id(), job.fileName() + ".ps1", ScriptFile.Kind.SCRIPT,
                        Scripts.render(script, locale)));
                script.rollback(job.say("undo.title") + ' ' + script.info().title())
                        .ifPresent(rollback -> add(new ScriptFile(step.id(), job.fileName() + ScriptFile.ROLLBACK_END,
                                ScriptFile.Kind.ROLLBACK, Scripts.render(rollback, locale))));
                job.files().forEach(this::add);
                job.notes().forEach(place -> report(place, step));
            } catch (BindingProblem e) {
                e.places().forEach(place -> report(place, step));
            }
        }
        return new ExportedScripts(files, findings);
    }

    /** A file that several steps read is written once. */
    private void add(ScriptFile file) {
        if (written.add(file.fileName())) {
            files.add(file);
        }
    }

    private void report(BindingProblem.Place place, StepInstance step) {
        if (reported.add(new Place(place.kind(), place.element(), place.feature(), place.detail()))) {
            findings.add(place.in(step.id()));
        }
    }
}
