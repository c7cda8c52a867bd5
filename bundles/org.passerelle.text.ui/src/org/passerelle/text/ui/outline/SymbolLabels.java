// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.passerelle.dsl.ide.services.Symbol;

/** Name, and after it what else there is to say. */
final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        Symbol symbol = (Symbol) element;
        StyledString text = new StyledString(symbol.name());
        return symbol.detail().isEmpty() ? text : text.append("  " + symbol.detail(), StyledString.DECORATIONS_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }
}
