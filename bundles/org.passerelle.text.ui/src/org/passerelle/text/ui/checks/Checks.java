// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FileEdit;
import org.passerelle.dsl.ide.services.Finding;

/** All contributed checks as one. */
final class Checks implements TextChecks {

    private static final String POINT = "org.passerelle.text.ui.checks";

    private final List<TextChecks> contributed = new ArrayList<>();

    private Checks() {
        for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
            try {
                contributed.add((TextChecks) element.createExecutableExtension("class"));
            } catch (CoreException failure) {
                Platform.getLog(Checks.class).log(failure.getStatus());
            }
        }
    }

    /** Made when first asked for. */
    private static final class Shared {
        private static final Checks ALL = new Checks();
    }

    static TextChecks shared() {
        return Shared.ALL;
    }

    @Override
    public List<Finding> of(Source text, BooleanSupplier canceled) {
        List<Finding> found = new ArrayList<>();
        contributed.forEach(one -> found.addAll(one.of(text, canceled)));
        return found;
    }

    @Override
    public boolean covers(String rule) {
        return contributed.stream().anyMatch(one -> one.covers(rule));
    }

    @Override
    public String explanation(String rule) {
        return contributed.stream().map(one -> one.explanation(rule)).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    @Override
    public String title(String fix) {
        return contributed.stream().map(one -> one.title(fix)).filter(text -> !text.isEmpty()).findFirst().orElse(fix);
    }

    @Override
    public List<FileEdit> edits(String fix, Source text, String element) {
        return contributed.stream().map(one -> one.edits(fix, text, element)).filter(edits -> !edits.isEmpty()).findFirst()
                .orElse(List.of());
    }

    @Override
    public void listen(Runnable listener) {
        contributed.forEach(one -> one.listen(listener));
    }

    @Override
    public void forget(Runnable listener) {
        contributed.forEach(one -> one.forget(listener));
    }
}
