// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.dsl.ide.names.Source;

/** Proposes ways to mend what is wrong with a text itself. */
public final class QuickFixes {

    private final ServiceTexts texts;

    QuickFixes(ServiceTexts texts) {
        this.texts = texts;
    }

    /**
     * @param source any text
     * @param range the place of a problem, or the caret
     * @return ways to mend what is wrong there, the best first; none where nothing is wrong or nothing is known
     */
    public List<QuickFix> at(Source source, TextRange range) {
        List<QuickFix> fixes = new ArrayList<>(new SyntaxFixes(source, texts).at(range));
        fixes.addAll(new NameFixes(source, texts).at(range));
        return fixes.stream().distinct().toList();
    }
}
