// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.passerelle.dsl.ide.services.Placeholder;
import org.passerelle.dsl.ide.services.Proposal;

/** One proposal; what is to be filled in can be reached with the tab key after it was accepted. */
final class LanguageProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

    private final Proposal proposal;

    LanguageProposal(Proposal proposal) {
        this.proposal = proposal;
    }

    @Override
    public void apply(IDocument document) {
        replace(document, proposal.replaced().end());
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        replace(viewer.getDocument(), Math.max(offset, proposal.replaced().end()));
        if (!proposal.placeholders().isEmpty()) {
            link(viewer);
        }
    }

    private void replace(IDocument document, int end) {
        int start = proposal.replaced().offset();
        try {
            document.replace(start, Math.min(end, document.getLength()) - start, proposal.text());
        } catch (BadLocationException changedMeanwhile) {
            Platform.getLog(LanguageProposal.class).warn(changedMeanwhile.getMessage(), changedMeanwhile);
        }
    }

    private void link(ITextViewer viewer) {
        try {
            LinkedModeModel model = new LinkedModeModel();
            for (Placeholder placeholder : proposal.placeholders()) {
                LinkedPositionGroup group = new LinkedPositionGroup();
                group.addPosition(new LinkedPosition(viewer.getDocument(), proposal.replaced().offset() + placeholder.offset(),
                        placeholder.length()));
                model.addGroup(group);
            }
            model.forceInstall();
            LinkedModeUI ui = new LinkedModeUI(model, viewer);
            ui.setExitPosition(viewer, proposal.replaced().offset() + proposal.text().length(), 0, Integer.MAX_VALUE);
            ui.enter();
        } catch (BadLocationException changedMeanwhile) {
            Platform.getLog(LanguageProposal.class).warn(changedMeanwhile.getMessage(), changedMeanwhile);
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        int start = proposal.replaced().offset();
        try {
            String typed = document.get(start, Math.max(0, offset - start));
            return proposal.text().regionMatches(true, 0, typed, 0, typed.length())
                    || proposal.label().regionMatches(true, 0, typed, 0, typed.length());
        } catch (BadLocationException beyondTheText) {
            return false;
        }
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text before a proposal is accepted.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was shown in the text.
    }

    @Override
    public Point getSelection(IDocument document) {
        if (!proposal.placeholders().isEmpty()) {
            Placeholder first = proposal.placeholders().get(0);
            return new Point(proposal.replaced().offset() + first.offset(), first.length());
        }
        return new Point(proposal.replaced().offset() + proposal.text().length(), 0);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return proposal.documentation().isEmpty() ? null : proposal.documentation();
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(proposal.label());
        return proposal.detail().isEmpty() ? text : text.append(" – " + proposal.detail(), StyledString.QUALIFIER_STYLER);
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
