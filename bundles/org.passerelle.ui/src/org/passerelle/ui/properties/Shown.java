// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TextProblem;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.model.ModelElement;
import org.passerelle.ui.properties.content.ContentReader;
import org.passerelle.ui.properties.content.ElementContent;

/**
 * What is to be seen of an element.
 *
 * @param element the element
 * @param content its form; empty if it is not there, or its text is broken
 * @param broken what keeps its text from being understood; empty if nothing does
 * @param notes what was found about it
 */
record Shown(ModelElement element, Optional<ElementContent> content, String broken, List<Note> notes) {

    static Shown read(LoadedFile file, ModelElement element) {
        String broken = file.isUnderstood() ? "" : file.problems().stream().findFirst().map(Shown::words)
                .orElse(UiMessages.text("properties.broken.empty"));
        Optional<ElementContent> content = file.root() == null ? Optional.empty()
                : ContentReader.read(file, element.fragment(), Locale.getDefault());
        return new Shown(element, content, broken, Note.of(element));
    }

    private static String words(TextProblem problem) {
        int end = problem.message().indexOf("? ") + 1;
        return UiMessages.text("properties.broken.line", problem.line(),
                end == 0 ? problem.message() : problem.message().substring(0, end));
    }
}
