// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.ENamedElement;
import org.passerelle.dsl.ide.docs.GrammarWords;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.Syntax;
import org.passerelle.dsl.ide.syntax.SyntaxElement;
import org.passerelle.dsl.ide.syntax.SyntaxToken;
import org.passerelle.dsl.ide.syntax.TokenRole;
import org.passerelle.dsl.ide.syntax.TokenUse;
import org.passerelle.topology.TopologyPackage.Literals;

/** Explains what stands at a place. */
public final class Hover {

    private final Descriptions descriptions;
    private final Navigation navigation;

    Hover(Descriptions descriptions, Navigation navigation) {
        this.descriptions = descriptions;
        this.navigation = navigation;
    }

    /**
     * @param source any text
     * @param offset a place in it
     * @param findings what is known to be wrong with the file
     * @return what stands there; empty for a blank or comment without a finding
     */
    public Optional<HoverInfo> at(Source source, int offset, FindingSource findings) {
        List<Finding> here = findings.of(source.uri()).stream().filter(finding -> finding.range().touches(offset)).toList();
        Syntax syntax = source.syntax();
        int index = syntax.commentAt(offset) == null ? syntax.tokenAt(offset) : -1;
        if (index < 0 || syntax.use(index).role() == TokenRole.SYMBOL || syntax.use(index).role() == TokenRole.UNREAD) {
            return here.isEmpty() ? Optional.empty()
                    : Optional.of(new HoverInfo(here.get(0).range(), "", "", "", List.of(), here));
        }
        return Optional.of(about(source, syntax.tokens().get(index), syntax.use(index), here));
    }

    private HoverInfo about(Source source, SyntaxToken token, TokenUse use, List<Finding> findings) {
        TextRange range = new TextRange(token.offset(), token.length());
        SyntaxElement element = element(source, token, use);
        if (element != null) {
            return new HoverInfo(range, descriptions.term(element.type()), nameOf(element, token), descriptions.documentation(element.type()),
                    facts(element), findings);
        }
        ENamedElement subject = use.feature() != null ? use.feature()
                : GrammarWords.subject(use.element(), use.owner() == null ? null : use.owner().type());
        return new HoverInfo(range, descriptions.term(subject), token.value(), descriptions.documentation(subject), List.of(), findings);
    }

    private static String nameOf(SyntaxElement element, SyntaxToken token) {
        return element.name() == null ? token.value() : element.name();
    }

    // The element that a name stands for: its own, or the one referred to.
    private SyntaxElement element(Source source, SyntaxToken token, TokenUse use) {
        if (use.role() == TokenRole.NAME) {
            return use.owner();
        }
        if (use.role() == TokenRole.REFERENCE) {
            return navigation.declaration(source, token.offset()).filter(found -> found.declares() != null)
                    .map(found -> found.owner()).orElse(null);
        }
        return null;
    }

    private List<HoverInfo.Fact> facts(SyntaxElement element) {
        List<HoverInfo.Fact> facts = new ArrayList<>();
        if (element.type() == Literals.POOL) {
            version(element, facts);
            element.children().stream().filter(child -> Literals.ROLE.isSuperTypeOf(child.type()))
                    .forEach(role -> add(facts, descriptions.term(Literals.POOL__ROLES), descriptions.term(role.type())));
        } else {
            element.head().stream().filter(token -> token != element.nameToken())
                    .forEach(token -> add(facts, descriptions.term(element.type()), token.value()));
        }
        SyntaxElement site = element.parent() == null ? null : element.parent().around(Literals.SITE);
        if (site != null && site.name() != null) {
            add(facts, descriptions.term(site.type()), site.name());
        }
        if (element.value("description") != null) {
            add(facts, descriptions.term(element.type().getEStructuralFeature("description")), element.value("description"));
        }
        return facts;
    }

    private void version(SyntaxElement pool, List<HoverInfo.Fact> facts) {
        String own = pool.value("version");
        String version = own == null ? pool.root().value("product") : own;
        if (version != null) {
            String key = own == null ? "hover.version.inherited" : "hover.version";
            facts.add(new HoverInfo.Fact(descriptions.texts().plain(key), version));
        }
    }

    private static void add(List<HoverInfo.Fact> facts, String label, String value) {
        facts.add(new HoverInfo.Fact(label, value));
    }
}
