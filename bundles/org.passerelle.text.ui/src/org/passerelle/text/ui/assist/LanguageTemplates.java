// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.assist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.templates.ContextTypeRegistry;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.persistence.TemplatePersistenceData;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.passerelle.dsl.ide.services.Snippet;
import org.passerelle.text.ui.EditorLanguage;
import org.passerelle.text.ui.EditorTexts;

/** The whole elements that are offered: those of the language, as a person changed them, and a person's own. */
public final class LanguageTemplates {

    private static final String BUNDLE = "org.passerelle.text.ui";
    private static final String KEY = "templates";

    private static LanguageTemplates shared;

    private final IPreferenceStore preferences = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
    private final ContextTypeRegistry types = new ContextTypeRegistry();
    private final TemplateStore store;
    private final List<Snippet> given = EditorLanguage.shared().services().snippets();

    private LanguageTemplates() {
        types.addContextType(new LanguageContext());
        store = new TemplateStore(types, preferences, KEY) {
            @Override
            protected void loadContributedTemplates() {
                given.forEach(snippet -> internalAdd(new TemplatePersistenceData(template(snippet), true, snippet.id())));
            }
        };
        try {
            store.load();
        } catch (IOException unreadable) {
            Platform.getLog(LanguageTemplates.class).error(unreadable.getMessage(), unreadable);
        }
    }

    private static Template template(Snippet snippet) {
        return new Template(snippet.title(), EditorTexts.text("templates.given"), LanguageContext.ID, TemplateHoles.pattern(snippet.body()),
                true);
    }

    /** Those of this workbench. */
    public static synchronized LanguageTemplates shared() {
        if (shared == null) {
            shared = new LanguageTemplates();
        }
        return shared;
    }

    /** Where they are kept. */
    public TemplateStore store() {
        return store;
    }

    /** Where choices about them are kept. */
    public IPreferenceStore preferences() {
        return preferences;
    }

    /** What can stand in them. */
    public ContextTypeRegistry types() {
        return types;
    }

    /** What is offered now. */
    List<Snippet> snippets() {
        List<Snippet> found = new ArrayList<>();
        Arrays.stream(store.getTemplateData(false)).filter(data -> data.isEnabled() && !data.isDeleted())
                .forEach(data -> found.add(snippet(data)));
        return found;
    }

    private Snippet snippet(TemplatePersistenceData data) {
        Template template = data.getTemplate();
        String id = data.getId() == null ? template.getName() : data.getId();
        String type = given.stream().filter(one -> one.id().equals(data.getId())).map(Snippet::type).findFirst().orElse("");
        return new Snippet(id, template.getName(), type, TemplateHoles.body(types.getContextType(LanguageContext.ID), template));
    }
}
