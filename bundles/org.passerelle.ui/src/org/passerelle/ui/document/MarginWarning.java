// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;

/** Says in the margin of a text what is the matter with its file. */
final class MarginWarning {

    private static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning";

    private final String text;
    private Annotation shown;

    /** @param text what is the matter */
    MarginWarning(String text) {
        this.text = text;
    }

    void show(ITextFileBuffer buffer) {
        if (shown == null && buffer.getAnnotationModel() != null) {
            shown = new Annotation(WARNING, false, text);
            buffer.getAnnotationModel().addAnnotation(shown, new Position(0, 0));
        }
    }

    void hide(ITextFileBuffer buffer) {
        if (shown != null) {
            buffer.getAnnotationModel().removeAnnotation(shown);
            shown = null;
        }
    }
}
