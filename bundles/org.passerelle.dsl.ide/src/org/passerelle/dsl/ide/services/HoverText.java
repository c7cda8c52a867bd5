// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/** Writes what is known about a place as Markdown or HTML. Names and other plain texts can't become markup. */
public final class HoverText {

    private static final String MARKUP = "\\`*_{}[]()<>#+-.!|~&";

    private HoverText() {
    }

    /** The information as Markdown; explanations of findings are Markdown already. */
    public static String markdown(HoverInfo info) {
        StringBuilder text = new StringBuilder();
        if (!info.label().isEmpty()) {
            text.append("**").append(plain(info.label())).append("**");
            text.append(info.kind().isEmpty() ? "" : " · " + plain(info.kind())).append("\n\n");
        }
        if (!info.documentation().isEmpty()) {
            text.append(plain(info.documentation())).append("\n\n");
        }
        info.facts().forEach(fact -> text.append("- ").append(plain(fact.label())).append(": ").append(plain(fact.value())).append('\n'));
        for (Finding finding : info.findings()) {
            text.append("\n**").append(plain(finding.id())).append("** ").append(plain(finding.message())).append("\n\n");
            text.append(finding.explanation().isEmpty() ? "" : finding.explanation() + "\n");
        }
        return text.toString();
    }

    /** The information as HTML without a frame; of the Markdown of explanations bold words and lines are shown as such. */
    public static String html(HoverInfo info) {
        StringBuilder text = new StringBuilder();
        if (!info.label().isEmpty()) {
            text.append("<p><b>").append(Html.escaped(info.label())).append("</b>");
            text.append(info.kind().isEmpty() || info.kind().equals(info.label()) ? "" : " · " + Html.escaped(info.kind()));
            text.append(info.documentation().isEmpty() ? "" : "<br>" + Html.escaped(info.documentation())).append("</p>");
        }
        if (!info.facts().isEmpty()) {
            text.append("<ul>");
            info.facts().forEach(fact -> text.append("<li>").append(Html.escaped(fact.label())).append(": ").append(Html.escaped(fact.value())).append("</li>"));
            text.append("</ul>");
        }
        for (Finding finding : info.findings()) {
            text.append(finding.id().isEmpty() ? "<p>" : "<p><b>" + Html.escaped(finding.id()) + "</b> ");
            text.append(finding.message().isEmpty() ? "" : "<b>" + Html.escaped(finding.message()) + "</b>");
            text.append(finding.message().isEmpty() || finding.explanation().isEmpty() ? "" : "<br>");
            text.append(Html.ofMarkdown(finding.explanation())).append("</p>");
        }
        return text.toString();
    }

    /** What a proposal means, as HTML without a frame; of a whole element its text. */
    public static String html(Proposal proposal) {
        String head = "<p><b>" + Html.escaped(proposal.label()) + "</b>"
                + (proposal.detail().isEmpty() || proposal.detail().equals(proposal.label()) ? "" : " · " + Html.escaped(proposal.detail())) + "</p>";
        if (proposal.kind() == ProposalKind.SNIPPET) {
            return head + "<pre>" + Html.escaped(proposal.text()) + "</pre>";
        }
        return proposal.documentation().isEmpty() ? head : head + "<p>" + Html.escaped(proposal.documentation()) + "</p>";
    }

    private static String plain(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c < ' ' ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
