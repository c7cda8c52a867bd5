// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.swt.custom.StyleRange;
import org.passerelle.dsl.ide.services.ColouredToken;
import org.passerelle.dsl.ide.services.TextRange;

/** Colours a text as the service tells; after a change only as much of it as has another colour now. */
public final class LanguageColouring extends PresentationReconciler {

    /** Made by the generic editor. */
    public LanguageColouring() {
        Painter painter = new Painter();
        setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
    }

    /** Says what has to be coloured anew, and colours it. */
    private static final class Painter implements IPresentationDamager, IPresentationRepairer {

        private IDocument document;
        private List<ColouredToken> tokens = List.of();
        private String painted = "";

        @Override
        public void setDocument(IDocument other) {
            document = other;
            tokens = List.of();
            painted = "";
        }

        @Override
        public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
            List<ColouredToken> before = tokens;
            refresh();
            int growth = event.getText().length() - event.getLength();
            TextRange changed = EditorLanguage.shared().services().colouring().changed(before, tokens, growth);
            int start = Math.max(0, Math.min(changed.offset(), event.getOffset()));
            int end = Math.min(document.getLength(), Math.max(changed.end(), event.getOffset() + event.getText().length()));
            return new Region(start, Math.max(0, end - start));
        }

        @Override
        public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
            refresh();
            int end = damage.getOffset() + damage.getLength();
            for (ColouredToken token : tokens) {
                if (token.offset() >= end) {
                    return;
                }
                if (token.end() > damage.getOffset()) {
                    presentation.addStyleRange(style(token));
                }
            }
        }

        private static StyleRange style(ColouredToken token) {
            TextAttribute attribute = Colours.of(token.kind());
            return new StyleRange(token.offset(), token.length(), attribute.getForeground(), attribute.getBackground(),
                    attribute.getStyle());
        }

        private void refresh() {
            String now = document.get();
            if (!now.equals(painted)) {
                tokens = EditorLanguage.shared().source(document)
                        .map(source -> EditorLanguage.shared().services().colouring().tokens(source)).orElse(List.of());
                painted = now;
            }
        }
    }
}
