// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.passerelle.app.Importing;
import org.passerelle.ui.UiMessages;

/** Asks for the project and the name of the topology that an import makes. */
final class PlacePage extends WizardPage {

    private static final String ENDING = ".topo";

    private final List<IProject> projects = new ArrayList<>();
    private final IContainer first;
    private Combo project;
    private Text name;

    /** @param first the folder or project that was selected, or null */
    PlacePage(IContainer first) {
        super("place", UiMessages.text("import.place.title"), null);
        this.first = first;
        setDescription(UiMessages.text("import.place.description"));
        for (IProject candidate : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (candidate.isOpen()) {
                projects.add(candidate);
            }
        }
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText(UiMessages.text("import.project"));
        project = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        projects.forEach(one -> project.add(one.getName()));
        project.select(first == null ? 0 : Math.max(0, projects.indexOf(first.getProject())));
        project.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        new Label(area, SWT.NONE).setText(UiMessages.text("import.name"));
        name = new Text(area, SWT.BORDER);
        name.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        setControl(area);
        check();
        setErrorMessage(null);
    }

    /** Suggests a name where none was typed. */
    void suggest(String suggestion) {
        if (name.getText().isBlank()) {
            name.setText(suggestion);
        }
    }

    private void check() {
        String error = error();
        setErrorMessage(error);
        setPageComplete(error == null);
    }

    private String error() {
        if (projects.isEmpty()) {
            return UiMessages.text("import.none");
        }
        String wanted = name.getText().strip();
        if (wanted.isEmpty() || wanted.equals(ENDING)) {
            return UiMessages.text("import.name.missing");
        }
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(file().getName(), IResource.FILE);
        if (!valid.isOK()) {
            return valid.getMessage();
        }
        IFile kept = file().getProject().getFile(Importing.keptFile(java.nio.file.Path.of(file().getName())).toString());
        return file().exists() || kept.exists() ? UiMessages.text("import.exists", file().getName()) : null;
    }

    /** The file to write. */
    IFile file() {
        String wanted = name.getText().strip();
        return projects.get(Math.max(0, project.getSelectionIndex())).getFile(wanted.endsWith(ENDING) ? wanted : wanted + ENDING);
    }
}
