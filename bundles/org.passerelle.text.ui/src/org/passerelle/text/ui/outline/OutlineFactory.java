// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.outline;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.passerelle.text.ui.LanguageFiles;

/** Gives the generic editor an outline when it shows a text of the language. */
public final class OutlineFactory implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        boolean ours = type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor
                && LanguageFiles.isOne(Adapters.adapt(editor.getEditorInput(), IFile.class));
        return ours ? type.cast(new LanguageOutline((ITextEditor) adaptable)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
