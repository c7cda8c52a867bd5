// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Marks the brace or parenthesis that belongs to the one at the caret, and leads to it (Ctrl+Shift+P). */
public final class LanguagePairs extends DefaultCharacterPairMatcher {

    /** Made by the generic editor. */
    public LanguagePairs() {
        super(new char[] {'{', '}', '(', ')'}, IDocumentExtension3.DEFAULT_PARTITIONING, true);
    }
}
