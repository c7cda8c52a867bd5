// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.app.Passerelle;
import org.passerelle.app.UserError;
import org.passerelle.app.document.Document;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.names.Sources;
import org.passerelle.dsl.ide.services.FileEdit;
import org.passerelle.dsl.ide.services.LanguageServices;
import org.passerelle.dsl.ide.services.ModelPlaces;
import org.passerelle.dsl.ide.services.Rename;
import org.passerelle.dsl.ide.services.RenameResult;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.notation.editing.DirectEditing;
import org.passerelle.topology.derived.NamePaths;
import org.passerelle.ui.UiMessages;
import org.passerelle.ui.document.EditedFiles;
import org.passerelle.ui.document.FileSession;

/**
 * Renames an element the way the text editor does: wherever its name stands, in all files that mean it. A name that the
 * language does not follow is changed in the model of its own file.
 */
public final class Renaming {

    /** The services are made on first use, as few edits rename something. */
    private static final class Services {
        private static final LanguageServices SHARED = LanguageServices.create(Locale.getDefault());
    }

    private final FileSession session;
    private final String fragment;
    private final EStructuralFeature feature;

    /**
     * @param session edits the file that declares the element
     * @param fragment address of the element
     * @param feature what names it
     */
    public Renaming(FileSession session, String fragment, EStructuralFeature feature) {
        this.session = session;
        this.fragment = fragment;
        this.feature = feature;
    }

    /**
     * Renames the element. Takes as long as reading the files of the project.
     *
     * @param wanted the new name
     * @return fragments of elements of its file that are addressed otherwise now, with their new fragments
     * @throws RefusedException if it can't be called that
     * @throws UserError if there is no such element any more
     */
    public Map<String, String> to(String wanted) {
        String text = session.document().text();
        Optional<TextRange> place = session.document().look(loaded -> place(loaded, text, wanted));
        ProjectTexts files = new ProjectTexts(session.file().getProject(), EditedFiles.shared().documents());
        Sources sources = Services.SHARED.open(files);
        Source source = sources.of(session.document().uri(), text);
        Rename rename = Services.SHARED.rename();
        if (place.isEmpty() || rename.at(source, place.get().offset()).isEmpty()) {
            return session.edit(fragment, EObject.class, Changes.name(wanted));
        }
        RenameResult result = rename.rename(source, place.get().offset(), wanted.strip());
        if (result.isRefused()) {
            throw new RefusedException(result.refusal());
        }
        return apply(result.edits(), text, files);
    }

    private Optional<TextRange> place(LoadedFile loaded, String text, String wanted) {
        EObject element = loaded.root() == null ? null : NamePaths.of(loaded.root()).find(fragment).orElse(null);
        if (element == null) {
            throw new RefusedException(UiMessages.text("properties.gone"));
        }
        if (!loaded.text().equals(text)) {
            throw new RefusedException(UiMessages.text("properties.changed"));
        }
        DirectEditing.problem(element, wanted).ifPresent(refusal -> {
            throw new RefusedException(refusal.text(Locale.getDefault()));
        });
        return ModelPlaces.of(element, feature);
    }

    private Map<String, String> apply(List<FileEdit> edits, String text, ProjectTexts files) {
        Map<URI, String> after = new HashMap<>();
        EditedFiles.shared().documents().open().forEach(document -> after.put(document.uri(), document.text()));
        List<TextReplacement> own = List.of();
        for (FileEdit edit : edits) {
            files.text(edit.file()).ifPresent(before -> after.put(edit.file(), TextReplacement.apply(before, edit.replacements())));
            own = edit.file().equals(session.document().uri()) ? edit.replacements() : own;
        }
        Map<String, String> renamed = renamed(session.document(), after);
        if (!session.rename(text, own, renamed)) {
            throw new RefusedException(UiMessages.text("properties.changed"));
        }
        for (FileEdit edit : edits) {
            Optional<IFile> other = files.file(edit.file()).filter(file -> !file.equals(session.file()));
            if (other.isPresent()) {
                try (FileSession there = EditedFiles.shared().open(other.get(), session.origin())) {
                    there.replace(edit.replacements());
                }
            }
        }
        return renamed;
    }

    // A rename changes names only, so that the elements before and after it come in the same order.
    private static Map<String, String> renamed(Document document, Map<URI, String> after) {
        List<String> before = document.look(loaded -> fragments(loaded.root()));
        List<String> now = fragments(Passerelle.texts().load(document.uri(), after).root());
        Map<String, String> renamed = new LinkedHashMap<>();
        for (int i = 0; i < before.size() && before.size() == now.size(); i++) {
            if (!before.get(i).equals(now.get(i))) {
                renamed.put(before.get(i), now.get(i));
            }
        }
        return renamed;
    }

    private static List<String> fragments(EObject root) {
        List<String> all = new ArrayList<>();
        if (root != null) {
            NamePaths paths = NamePaths.of(root);
            root.eAllContents().forEachRemaining(element -> all.add(paths.path(element).orElse("")));
        }
        return all;
    }
}
