// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.passerelle.dsl.ide.services.Symbol;

/** Symbols and what they contain; the input is a list of symbols. */
final class SymbolContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Symbol) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Symbol) element).children().isEmpty();
    }
}
