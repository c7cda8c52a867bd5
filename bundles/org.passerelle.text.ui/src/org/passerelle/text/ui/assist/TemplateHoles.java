// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.assist;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateBuffer;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateException;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.GlobalTemplateVariables;

/** Writes places to be filled in as the platform's templates do, and back. */
final class TemplateHoles {

    /** Kind of a variable with a text to begin with. */
    static final String TYPE = "text";

    private static final Pattern HOLE = Pattern.compile("\\$\\{(?<name>[^:}]+):(?<text>[^}]*)\\}|\\$");

    private TemplateHoles() {
    }

    /** The body of a snippet as a template. */
    static String pattern(String body) {
        Matcher holes = HOLE.matcher(body);
        StringBuilder pattern = new StringBuilder();
        while (holes.find()) {
            String written = holes.group("name") == null ? "$$"
                    : "${" + holes.group("name") + ":" + TYPE + "('" + holes.group("text").replace("'", "''") + "')}";
            holes.appendReplacement(pattern, Matcher.quoteReplacement(written));
        }
        return holes.appendTail(pattern).toString();
    }

    /** A template as the body of a snippet; one that can't be understood stands as it is written. */
    static String body(TemplateContextType type, Template template) {
        try {
            TemplateBuffer buffer = new DocumentTemplateContext(type, new Document(), 0, 0).evaluate(template);
            return body(buffer);
        } catch (BadLocationException | TemplateException wrong) {
            Platform.getLog(TemplateHoles.class).info(template.getName() + ": " + wrong.getMessage());
            return template.getPattern();
        }
    }

    private static String body(TemplateBuffer buffer) {
        Map<Integer, TemplateVariable> places = new TreeMap<>();
        for (TemplateVariable variable : buffer.getVariables()) {
            for (int offset : variable.getOffsets()) {
                places.put(offset, variable);
            }
        }
        StringBuilder body = new StringBuilder();
        int last = 0;
        for (Map.Entry<Integer, TemplateVariable> place : places.entrySet()) {
            TemplateVariable variable = place.getValue();
            int end = place.getKey() + variable.getLength();
            String value = buffer.getString().substring(place.getKey(), end);
            body.append(buffer.getString(), last, place.getKey());
            boolean filled = TYPE.equals(variable.getType()) || GlobalTemplateVariables.Cursor.NAME.equals(variable.getType())
                    || !variable.isUnambiguous();
            body.append(filled ? "${" + variable.getName() + ":" + value + "}" : value);
            last = end;
        }
        return body.append(buffer.getString().substring(last)).toString();
    }
}
