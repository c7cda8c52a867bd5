// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.passerelle.dsl.messages.Messages;

/** Sets the features of new elements and refuses a clause that is given a second time instead of letting it win. */
public final class ElementFactory extends DefaultEcoreElementFactory {

    @Override
    public void set(EObject object, String feature, Object value, String ruleName, INode node) {
        EStructuralFeature target = object.eClass().getEStructuralFeature(feature);
        boolean again = target != null && object.eIsSet(target);
        if (getTokenAsStringIfPossible(value) == null) {
            return; // the parser has told what is missing here
        }
        super.set(object, feature, value, ruleName, node);
        if (again) {
            throw new ValueConverterException(Messages.current().of("clause.twice", word(node, feature)), node, null);
        }
    }

    @Override
    public void add(EObject object, String feature, Object value, String ruleName, INode node) {
        if (getTokenAsStringIfPossible(value) != null) {
            super.add(object, feature, value, ruleName, node);
        }
    }

    private static String word(INode node, String feature) {
        if (node instanceof ILeafNode) {
            return node.getText();
        }
        if (node instanceof ICompositeNode composite) {
            for (ILeafNode leaf : composite.getLeafNodes()) {
                if (!leaf.isHidden()) {
                    return leaf.getText();
                }
            }
        }
        return feature;
    }
}
