// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.passerelle.dsl.ide.services.ColourKind;

/** Colours and faces of the parts of a text, as people set them in the preferences (General &gt; Appearance &gt; Colors). */
final class Colours {

    private static final String PREFIX = "org.passerelle.text.ui.";

    private Colours() {
    }

    static TextAttribute of(ColourKind kind) {
        ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        int style = kind == ColourKind.KEYWORD || kind == ColourKind.DECLARATION ? SWT.BOLD
                : kind == ColourKind.COMMENT ? SWT.ITALIC : SWT.NORMAL;
        return new TextAttribute(registry.get(PREFIX + kind.name().toLowerCase(Locale.ROOT)), null, style);
    }
}
