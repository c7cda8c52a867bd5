// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.SyntaxElement;
import org.passerelle.dsl.ide.syntax.SyntaxToken;

/** The elements of a text as a tree. */
public final class Outline {

    private final ServiceTexts texts;

    Outline(ServiceTexts texts) {
        this.texts = texts;
    }

    /** The topmost element with all below it; empty if the text has none. */
    public Optional<Symbol> of(Source source) {
        return Optional.ofNullable(source.syntax().root()).map(this::symbol);
    }

    /**
     * @param source a text
     * @param offset a place in it
     * @return the elements around that place from the topmost to the innermost; empty outside of all
     */
    public List<Symbol> pathAt(Source source, int offset) {
        List<Symbol> path = new ArrayList<>();
        Optional<Symbol> at = of(source).filter(root -> root.range().touches(offset));
        while (at.isPresent()) {
            path.add(at.get());
            at = at.get().children().stream().filter(child -> child.range().touches(offset)).reduce((first, second) -> second);
        }
        return path;
    }

    /** The innermost element at a place; empty outside of all. */
    public Optional<Symbol> symbolAt(Source source, int offset) {
        return Optional.ofNullable(source.syntax().elementAt(offset)).map(this::symbol);
    }

    private Symbol symbol(SyntaxElement element) {
        SyntaxToken name = element.nameToken() == null && !element.head().isEmpty() ? element.head().get(0) : element.nameToken();
        String kind = texts.term(element.type());
        List<String> detail = new ArrayList<>();
        if (name != null) {
            detail.add(kind);
        }
        element.head().stream().filter(token -> token != name).forEach(token -> detail.add(token.value()));
        element.children().stream().filter(child -> "roles".equals(child.feature().getName()))
                .forEach(role -> detail.add(texts.term(role.type())));
        TextRange range = TextRange.between(element.offset(), element.end());
        TextRange selection = name == null ? TextRange.between(element.offset(), element.first().end()) : new TextRange(name.offset(), name.length());
        return new Symbol(name == null ? kind : name.value(), String.join(" · ", detail), element.type().getName(), range, selection,
                element.children().stream().map(this::symbol).toList());
    }
}
