// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Files and the lines that were found in them, grouped once for each state of the result. */
final class ReferencesContent implements ITreeContentProvider {

    private ReferencesResult result;
    private Map<IFile, List<FoundLine>> files;

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        result = now instanceof ReferencesResult found ? found : null;
        files = null;
    }

    /** Forgets the groups, as the result has changed. */
    void changed() {
        files = null;
    }

    private Map<IFile, List<FoundLine>> files() {
        if (files == null) {
            Map<IFile, List<FoundLine>> grouped = new LinkedHashMap<>();
            for (Object element : result == null ? new Object[0] : result.getElements()) {
                FoundLine line = (FoundLine) element;
                grouped.computeIfAbsent(line.file(), any -> new ArrayList<>()).add(line);
            }
            files = grouped;
        }
        return files;
    }

    @Override
    public Object[] getElements(Object input) {
        return files().keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return files().getOrDefault(parent, List.of()).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof FoundLine line ? line.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile;
    }
}
