// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.passerelle.dsl.lexing.BadEscapeException;
import org.passerelle.dsl.lexing.Words;

/** Finds the references in a parsed text, in the order of the text. */
final class References {

    /**
     * A reference as written.
     *
     * @param owner element that refers
     * @param feature how it refers
     * @param name the name written
     * @param node where it is written
     */
    record Reference(EObject owner, EReference feature, String name, INode node) {
    }

    private final Map<EObject, Map<EClass, EReference>> features = new IdentityHashMap<>();

    /** All references below a node. */
    List<Reference> below(ICompositeNode root) {
        List<Reference> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    // Texts are nested as deeply as the scanner allows, so this recursion ends early.
    private void collect(ICompositeNode parent, List<Reference> found) {
        for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof ICompositeNode composite) {
                if (node.getGrammarElement() instanceof CrossReference cross) {
                    add(cross, node, found);
                } else {
                    collect(composite, found);
                }
            }
        }
    }

    private void add(CrossReference cross, INode node, List<Reference> found) {
        EObject owner = node.getParent() == null ? null : node.getParent().getSemanticElement();
        String token = token(node);
        if (owner == null || token == null) {
            return;
        }
        try {
            found.add(new Reference(owner, feature(cross, owner.eClass()), Words.unquote(token), node));
        } catch (BadEscapeException e) {
            found.add(new Reference(owner, feature(cross, owner.eClass()), token, node));
        }
    }

    private EReference feature(CrossReference cross, EClass owner) {
        return features.computeIfAbsent(cross, any -> new IdentityHashMap<>())
                .computeIfAbsent(owner, type -> GrammarUtil.getReference(cross, type));
    }

    private static String token(INode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf.getText();
            }
        }
        return null;
    }
}
