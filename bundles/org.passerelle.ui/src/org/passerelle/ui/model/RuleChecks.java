// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.app.Passerelle;
import org.passerelle.app.Project;
import org.passerelle.app.Validation;
import org.passerelle.app.report.Problem;
import org.passerelle.dsl.BrokenTextException;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.UnprintableModelException;
import org.passerelle.dsl.ide.names.Imported;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FileEdit;
import org.passerelle.dsl.ide.services.Finding;
import org.passerelle.dsl.ide.services.Severity;
import org.passerelle.rules.QuickFix;
import org.passerelle.rules.Rule;
import org.passerelle.rules.RuleScope;
import org.passerelle.rules.RuleTexts;
import org.passerelle.text.ui.checks.TextChecks;
import org.passerelle.ui.Preferences;
import org.passerelle.ui.UiMessages;

/**
 * The rules about models for texts that are being typed. A topology that a migration names is checked with it, as the
 * builder does: the migration says how grave a finding is.
 */
public final class RuleChecks implements TextChecks {

    private final Locale locale = Locale.getDefault();
    private final RuleTexts texts = RuleTexts.in(locale);
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();

    /** Made by the platform. */
    public RuleChecks() {
        Preferences.whenSeveritiesChange(() -> listeners.forEach(Runnable::run));
    }

    @Override
    public List<Finding> of(Source text, BooleanSupplier canceled) {
        Map<Problem, Finding> found = new LinkedHashMap<>();
        TextPlaces places = new TextPlaces(text.text());
        boolean named = false;
        for (Source migration : naming(text)) {
            Optional<Project> project = canceled.getAsBoolean() ? Optional.empty() : read(migration, text);
            project.ifPresent(one -> add(one, text, places, found));
            named |= project.isPresent();
        }
        if (!named && !canceled.getAsBoolean()) {
            read(text, text).ifPresent(one -> add(one, text, places, found));
        }
        return List.copyOf(found.values());
    }

    private static List<Source> naming(Source topology) {
        List<Source> found = new ArrayList<>();
        for (URI file : topology.sources().files()) {
            if ("migration".equals(file.fileExtension())) {
                topology.sources().find(file).filter(one -> Imported.by(one).contains(topology.uri())).ifPresent(found::add);
            }
        }
        return found;
    }

    private static LoadedFile load(Source entry, Source text) {
        Map<URI, String> unsaved = new HashMap<>();
        for (URI imported : Imported.by(entry)) {
            entry.sources().find(imported).ifPresent(file -> unsaved.put(imported, file.text()));
        }
        unsaved.put(entry.uri(), entry.text());
        unsaved.put(text.uri(), text.text());
        return Passerelle.texts().load(entry.uri(), unsaved);
    }

    private static Optional<Project> read(Source entry, Source text) {
        return Optional.of(Project.of(Path.of(entry.uri().toFileString()), load(entry, text))).filter(Project::isReadable);
    }

    private void add(Project project, Source text, TextPlaces places, Map<Problem, Finding> found) {
        Path file = Path.of(text.uri().toFileString());
        for (Problem problem : ChosenSeverities.of(Validation.ofModels(project, locale), project)) {
            if (ModelProblems.path(problem).equals(file)) {
                found.computeIfAbsent(problem, one -> new Finding(places.of(one), Severity.valueOf(one.severity().name()), one.id(),
                        one.message(), "", one.element(), RuleFixes.offered(one, project)));
            }
        }
    }

    @Override
    public boolean covers(String rule) {
        return RuleFixes.rule(rule).map(Rule::scope).filter(scope -> scope == RuleScope.DOCUMENT || scope == RuleScope.PAIR).isPresent();
    }

    @Override
    public String explanation(String rule) {
        return RuleFixes.rule(rule).map(one -> String.join("\n",
                "**" + UiMessages.text("rule.why") + "** " + plain(texts.why(rule)),
                "**" + UiMessages.text("rule.fix") + "** " + plain(texts.fix(rule)),
                "**" + UiMessages.text("rule.page") + "** " + plain(one.info().source()))).orElse("");
    }

    private static String plain(String text) {
        return text.replace("\\", "\\\\").replace("*", "\\*");
    }

    @Override
    public String title(String fix) {
        return RuleFixes.find(fix).map(one -> one.label(locale)).orElse("");
    }

    @Override
    public List<FileEdit> edits(String fix, Source text, String element) {
        Optional<QuickFix> change = RuleFixes.find(fix);
        LoadedFile loaded = load(text, text);
        if (change.isEmpty() || loaded.root() == null || loaded.root().eResource() == null) {
            return List.of();
        }
        EObject found = loaded.root().eResource().getEObject(element);
        if (found == null || !change.get().offeredFor(found)) {
            return List.of();
        }
        try {
            return List.of(new FileEdit(text.uri(), Passerelle.texts().edit(loaded,
                    root -> change.get().apply(root.eResource().getEObject(element)))));
        } catch (BrokenTextException | UnprintableModelException notNow) {
            return List.of();
        }
    }

    @Override
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
