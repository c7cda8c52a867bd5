// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.passerelle.ui.UiMessages;

/** Asks where a new text of the language is to lie and how it is called. */
final class ModelFilePage extends WizardNewFileCreationPage {

    private final UnaryOperator<String> text;

    /**
     * @param key what is made: {@code topology} or {@code migration}
     * @param ending ending of the file
     * @param selection what was selected
     * @param text the first text, given the name of what is made
     */
    ModelFilePage(String key, String ending, IStructuredSelection selection, UnaryOperator<String> text) {
        super("file", selection);
        this.text = text;
        setTitle(UiMessages.text("file." + key + ".title"));
        setDescription(UiMessages.text("file." + key + ".description"));
        setFileExtension(ending);
        setFileName(UiMessages.text("file." + key + ".name"));
    }

    @Override
    protected InputStream getInitialContents() {
        return new ByteArrayInputStream(text.apply(name()).getBytes(StandardCharsets.UTF_8));
    }

    /** The name of the file as a name of the language. */
    private String name() {
        String file = getFileName();
        int dot = file.lastIndexOf('.');
        String name = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "T-" + name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    protected void createLinkTarget() {
        // Links to files elsewhere make no project that can be kept in version control.
    }
}
