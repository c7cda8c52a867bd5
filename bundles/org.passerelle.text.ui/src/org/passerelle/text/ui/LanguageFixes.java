// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.QuickFix;
import org.passerelle.dsl.ide.services.TextRange;

/** Quick fixes of problems in the text (Ctrl+1). */
public final class LanguageFixes implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        int length = Math.max(0, context.getLength());
        Optional<Source> source = EditorLanguage.shared().source(context.getSourceViewer().getDocument());
        List<ICompletionProposal> proposals = new ArrayList<>();
        source.ifPresent(text -> EditorLanguage.shared().services().quickFixes()
                .at(text, new TextRange(context.getOffset(), length)).forEach(fix -> proposals.add(new Fix(fix))));
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return !annotation.isMarkedDeleted();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    /** One way to mend something. */
    private record Fix(QuickFix fix) implements ICompletionProposal {

        @Override
        public void apply(IDocument document) {
            try {
                Edits.apply(fix.edits());
            } catch (CoreException failure) {
                Platform.getLog(LanguageFixes.class).error(failure.getMessage(), failure);
            }
        }

        @Override
        public Point getSelection(IDocument document) {
            return null;
        }

        @Override
        public String getAdditionalProposalInfo() {
            return null;
        }

        @Override
        public String getDisplayString() {
            return fix.title();
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}
