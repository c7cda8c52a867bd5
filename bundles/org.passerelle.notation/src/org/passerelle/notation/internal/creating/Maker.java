// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import org.eclipse.emf.ecore.EObject;

/** Makes one new element. */
@FunctionalInterface
public interface Maker {

    /**
     * @param workshop where it is made
     * @return the element, not yet in its container; what it needs beside it is in the topology already
     */
    EObject make(Workshop workshop);
}
