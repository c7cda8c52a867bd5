// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.text.ui.EditorLanguage;

/**
 * Quick fixes of what is wrong at the caret (Ctrl+1). Those of markers are offered by the platform, so they are left out
 * here.
 */
public final class LanguageFixes implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        int start = context.getOffset();
        int end = start + Math.max(0, context.getLength());
        Optional<Source> source = EditorLanguage.shared().source(context.getSourceViewer().getDocument());
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        if (source.isEmpty() || model == null) {
            return null;
        }
        Set<String> offered = new HashSet<>();
        List<Mending> mendings = new ArrayList<>();
        for (Annotation annotation : LanguageHover.at(model, start, end)) {
            if (annotation instanceof MarkerAnnotation marker) {
                for (IMarkerResolution resolution : IDE.getMarkerHelpRegistry().getResolutions(marker.getMarker())) {
                    offered.add(resolution.getLabel());
                }
            } else if (annotation instanceof LiveAnnotation live) {
                live.finding().fixes().forEach(fix -> mendings.add(Mending.of(fix, live.finding().element(),
                        () -> EditorLanguage.shared().source(context.getSourceViewer().getDocument()))));
            }
        }
        EditorLanguage.shared().services().quickFixes().at(source.get(), TextRange.between(start, end))
                .forEach(fix -> mendings.add(Mending.of(fix, source.get())));
        ICompletionProposal[] proposals = mendings.stream().filter(one -> offered.add(one.title())).map(MendingProposal::new)
                .toArray(ICompletionProposal[]::new);
        return proposals.length == 0 ? null : proposals;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof LiveAnnotation live && live.isQuickFixable();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
