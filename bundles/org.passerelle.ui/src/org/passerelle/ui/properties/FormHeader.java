// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.properties.content.ElementContent;

/** Top of a form: what the element is and is called, what keeps the text from being changed, what the rules found about it. */
final class FormHeader {

    private static final int MOST = 8;
    private static final int CHARACTERS = 24;

    private final LocalResourceManager resources;
    private final Label icon;
    private final Label name;
    private final Label kind;
    private final Composite notes;

    FormHeader(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 1).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        icon = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(icon);
        name = new Label(area, SWT.WRAP);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        wide(name);
        new Label(area, SWT.NONE);
        kind = new Label(area, SWT.WRAP);
        wide(kind);
        notes = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).applyTo(notes);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 4).applyTo(notes);
    }

    private static void wide(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(CHARACTERS * Measures.character(label), SWT.DEFAULT).applyTo(label);
    }

    void show(ElementContent content, String place, String broken, List<Note> findings) {
        icon.setImage(Icons.image(resources, content.icon()));
        name.setText(content.name().replace("&", "&&"));
        kind.setText((content.kind().equals(content.name()) ? place : content.kind() + "  ·  " + place).replace("&", "&&"));
        for (Control old : notes.getChildren()) {
            old.dispose();
        }
        if (!broken.isEmpty()) {
            note(ISharedImages.IMG_OBJS_WARN_TSK, UiMessages.text("properties.broken", broken), "");
        }
        findings.stream().limit(MOST).forEach(this::finding);
        if (findings.size() > MOST) {
            note(ISharedImages.IMG_OBJS_INFO_TSK, UiMessages.text("properties.more", findings.size() - MOST), "");
        }
        boolean any = notes.getChildren().length > 0;
        ((GridData) notes.getLayoutData()).exclude = !any;
        notes.setVisible(any);
    }

    private void finding(Note note) {
        String image = note.severity() == IMarker.SEVERITY_ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
                : note.severity() == IMarker.SEVERITY_WARNING ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_INFO_TSK;
        note(image, note.words(), note.explanation());
    }

    private void note(String image, String words, String explanation) {
        Label sign = new Label(notes, SWT.NONE);
        Image shared = PlatformUI.getWorkbench().getSharedImages().getImage(image);
        sign.setImage(shared);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        Label text = new Label(notes, SWT.WRAP);
        text.setText(words.replace("&", "&&"));
        text.setToolTipText(explanation.isEmpty() ? null : explanation);
        wide(text);
    }
}
