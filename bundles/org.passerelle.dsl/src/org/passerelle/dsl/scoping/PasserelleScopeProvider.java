// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.passerelle.dsl.naming.NameScope;

/** Tells editors which names a reference may have; the same index links the text. */
public class PasserelleScopeProvider implements IScopeProvider {

    @Override
    public IScope getScope(EObject context, EReference reference) {
        return NameScope.of(context, reference);
    }
}
