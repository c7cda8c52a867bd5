// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** An element as its text says it, perhaps incomplete. */
public final class SyntaxElement {

    private static final List<String> NAMES = List.of("fqdn", "name", "host", "path", "domain", "roleName", "number", "importURI");

    private final EClass type;
    private final EStructuralFeature feature;
    private final SyntaxElement parent;
    private final List<SyntaxElement> children = new ArrayList<>();
    private final Map<String, List<SyntaxToken>> values = new LinkedHashMap<>();
    private final List<SyntaxToken> head = new ArrayList<>();
    private SyntaxToken first;
    private SyntaxToken last;
    private SyntaxToken open;
    private SyntaxToken close;

    SyntaxElement(EClass type, EStructuralFeature feature, SyntaxElement parent) {
        this.type = type;
        this.feature = feature;
        this.parent = parent;
    }

    void add(SyntaxElement child) {
        children.add(child);
    }

    void token(SyntaxToken token, EStructuralFeature given, boolean keyword) {
        if (first == null) {
            first = token;
        }
        last = token;
        if (open == null) {
            if (token.is("{") || token.is("(")) {
                open = token;
            } else if (given != null && !keyword) {
                head.add(token);
            }
        } else if (token.is("}") || token.is(")")) {
            close = token;
        }
        if (given != null) {
            values.computeIfAbsent(given.getName(), any -> new ArrayList<>()).add(token);
        }
    }

    void upTo(SyntaxElement child) {
        if (first == null) {
            first = child.first;
        }
        last = child.last;
    }

    boolean isEmpty() {
        return first == null;
    }

    /** Its class in the metamodel. */
    public EClass type() {
        return type;
    }

    /** The feature of its parent that holds it; null for the topmost. */
    public EStructuralFeature feature() {
        return feature;
    }

    /** The element around it, or null. */
    public SyntaxElement parent() {
        return parent;
    }

    /** The elements in it, in the order of the text. */
    public List<SyntaxElement> children() {
        return Collections.unmodifiableList(children);
    }

    /** Where it begins. */
    public int offset() {
        return first == null ? 0 : first.offset();
    }

    /** Where it ends, exclusively. */
    public int end() {
        return last == null ? 0 : last.end();
    }

    /** Its first token; null for an element that is only expected. */
    public SyntaxToken first() {
        return first;
    }

    /** The brace or parenthesis that its clauses stand in, or null. */
    public SyntaxToken open() {
        return open;
    }

    /** The brace or parenthesis behind its clauses, or null. */
    public SyntaxToken close() {
        return close;
    }

    /** The values before its clauses, in the order of the text. */
    public List<SyntaxToken> head() {
        return Collections.unmodifiableList(head);
    }

    /** The tokens that give values to a feature. */
    public List<SyntaxToken> tokens(String featureName) {
        return values.getOrDefault(featureName, List.of());
    }

    /** Whether a value is given to a feature. */
    public boolean says(EStructuralFeature given) {
        return !tokens(given.getName()).isEmpty() || children.stream().anyMatch(child -> child.feature == given);
    }

    /** What is said about a feature first; null if nothing is. */
    public String value(String featureName) {
        List<SyntaxToken> tokens = tokens(featureName);
        return tokens.isEmpty() ? null : tokens.get(0).value();
    }

    /** The token that names it, or null. */
    public SyntaxToken nameToken() {
        for (String name : NAMES) {
            List<SyntaxToken> tokens = tokens(name);
            if (!tokens.isEmpty() && head.contains(tokens.get(0))) {
                return tokens.get(0);
            }
        }
        return null;
    }

    /** Its name, or null. */
    public String name() {
        SyntaxToken token = nameToken();
        return token == null ? null : token.value();
    }

    /** The nearest element of a class, itself included, or null. */
    public SyntaxElement around(EClass wanted) {
        SyntaxElement at = this;
        while (at != null && !wanted.isSuperTypeOf(at.type)) {
            at = at.parent;
        }
        return at;
    }

    /** The topmost element around it. */
    public SyntaxElement root() {
        SyntaxElement at = this;
        while (at.parent != null) {
            at = at.parent;
        }
        return at;
    }
}
