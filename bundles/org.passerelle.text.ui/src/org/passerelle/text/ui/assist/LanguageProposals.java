// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.assist;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.passerelle.dsl.ide.services.KnownWords;
import org.passerelle.text.ui.EditorLanguage;

/** Content assist. */
public final class LanguageProposals implements IContentAssistProcessor {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        EditorLanguage language = EditorLanguage.shared();
        return language.source(document)
                .map(source -> language.services().completion(KnownWords.NONE, LanguageTemplates.shared().snippets()).at(source, offset).stream().map(LanguageProposal::new)
                        .toArray(ICompletionProposal[]::new)).orElse(new ICompletionProposal[0]);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
