// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/** Names for the services of editors: the name an element is referred to by, as one segment. */
public final class PlainNames {

    private PlainNames() {
    }

    /** Names elements. */
    public static final class Provider extends IQualifiedNameProvider.AbstractImpl {

        @Override
        public QualifiedName getFullyQualifiedName(EObject element) {
            String name = ElementNames.of(element);
            return name == null || name.isEmpty() ? null : QualifiedName.create(name);
        }
    }

    /** Takes a text as one segment. */
    public static final class Converter implements IQualifiedNameConverter {

        @Override
        public String toString(QualifiedName name) {
            return name.toString();
        }

        @Override
        public QualifiedName toQualifiedName(String text) {
            return QualifiedName.create(text);
        }
    }
}
