// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.passerelle.text.ui.info.HtmlControl;

/** A way to mend something in the list of quick fixes; beside the list stands what it changes. */
record MendingProposal(Mending mending) implements ICompletionProposal, ICompletionProposalExtension3, ICompletionProposalExtension5 {

    @Override
    public void apply(IDocument document) {
        mending.apply();
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return mending.preview();
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return mending.preview();
    }

    @Override
    public String getDisplayString() {
        return mending.title();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return HtmlControl.beside();
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return null;
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return offset;
    }
}
