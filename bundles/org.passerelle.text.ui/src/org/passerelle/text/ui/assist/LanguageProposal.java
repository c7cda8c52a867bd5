// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.assist;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.passerelle.dsl.ide.services.HoverText;
import org.passerelle.dsl.ide.services.Placeholder;
import org.passerelle.dsl.ide.services.Proposal;
import org.passerelle.text.ui.info.HtmlControl;

/** One proposal; what is to be filled in can be reached with the tab key after it was accepted. */
final class LanguageProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension6 {

    private static final String CARET = "cursor";


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
            Map<String, LinkedPositionGroup> groups = new LinkedHashMap<>();
            int exit = proposal.replaced().offset() + proposal.text().length();
            for (Placeholder placeholder : proposal.placeholders()) {
                int offset = proposal.replaced().offset() + placeholder.offset();
                if (CARET.equals(placeholder.name())) {
                    exit = offset;
                } else {
                    groups.computeIfAbsent(placeholder.name(), any -> new LinkedPositionGroup())
                            .addPosition(new LinkedPosition(viewer.getDocument(), offset, placeholder.length()));
                }
            }
            for (LinkedPositionGroup group : groups.values()) {
                model.addGroup(group);
            }
            if (groups.isEmpty()) {
                viewer.setSelectedRange(exit, 0);
                return;
            }
            model.forceInstall();
            LinkedModeUI ui = new LinkedModeUI(model, viewer);
            ui.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
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
        return HoverText.html(proposal);
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return HtmlControl.beside();
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return proposal.text();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return proposal.replaced().offset();
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
