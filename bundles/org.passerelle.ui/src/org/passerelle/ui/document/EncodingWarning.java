// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.document;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.passerelle.ui.UiMessages;

/** Says beside a text that its file is not UTF-8. */
final class EncodingWarning {

    private static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning";

    private Annotation shown;

    void show(ITextFileBuffer buffer) {
        if (shown == null && buffer.getAnnotationModel() != null) {
            shown = new Annotation(WARNING, false, UiMessages.text("document.encoding.warning"));
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
