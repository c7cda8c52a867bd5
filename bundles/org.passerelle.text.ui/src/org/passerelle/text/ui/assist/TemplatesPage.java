// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.assist;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** Lets a person see, change and add to the templates that content assist offers. */
public final class TemplatesPage extends TemplatePreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH_IN_CHARACTERS = 110;

    /** Made by the platform. */
    public TemplatesPage() {
        setPreferenceStore(LanguageTemplates.shared().preferences());
        setTemplateStore(LanguageTemplates.shared().store());
        setContextTypeRegistry(LanguageTemplates.shared().types());
    }

    @Override
    public void init(IWorkbench workbench) {
        // Nothing of the workbench is needed.
    }

    @Override
    protected Point doComputeSize() {
        Point size = super.doComputeSize();
        return new Point(Math.max(size.x, convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS)), size.y);
    }

    @Override
    protected boolean isShowFormatterSetting() {
        return false;
    }
}
