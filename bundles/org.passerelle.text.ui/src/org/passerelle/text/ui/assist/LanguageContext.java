// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.assist;

import java.util.List;
import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.TemplateVariableResolver;
import org.passerelle.text.ui.EditorTexts;

/** What can stand in a template: places to fill in with a text to begin with, the caret, the date. */
final class LanguageContext extends TemplateContextType {

    static final String ID = "org.passerelle.text.ui.templates";

    LanguageContext() {
        super(ID, EditorTexts.text("templates.context"));
        addResolver(new GlobalTemplateVariables.Cursor());
        addResolver(new GlobalTemplateVariables.Date());
        addResolver(new GlobalTemplateVariables.Year());
        addResolver(new GlobalTemplateVariables.Dollar());
        addResolver(new Filled());
    }

    /** A place to be filled in: <code>${name:text('what stands there at first')}</code>. */
    private static final class Filled extends TemplateVariableResolver {

        Filled() {
            super(TemplateHoles.TYPE, EditorTexts.text("templates.filled"));
        }

        @Override
        public void resolve(TemplateVariable variable, TemplateContext context) {
            List<?> given = variable.getVariableType().getParams();
            variable.setValue(given.isEmpty() ? variable.getName() : String.valueOf(given.get(0)));
            variable.setUnambiguous(false);
            variable.setResolved(true);
        }
    }
}
