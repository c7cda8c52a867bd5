// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.passerelle.ui.UiMessages;

/** One field for each template variable that a document uses. Takes no room while there is none. */
final class VariableFields {

    private static final int HEIGHT = 110;

    private final ScrolledComposite scrolled;
    private final Composite area;
    private final Map<String, Text> fields = new LinkedHashMap<>();
    private final Runnable changed;

    /** @param changed called whenever a value is typed */
    VariableFields(Composite parent, int columns, Runnable changed) {
        this.changed = changed;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        area = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        scrolled.setContent(area);
        scrolled.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(SWT.DEFAULT, HEIGHT).exclude(true).applyTo(scrolled);
    }

    /** Asks for variables, besides those asked for already. */
    void ask(Set<String> names) {
        for (String name : names) {
            if (!fields.containsKey(name)) {
                new Label(area, SWT.NONE).setText(UiMessages.text("new.documents.variable", name));
                Text field = new Text(area, SWT.BORDER);
                field.addListener(SWT.Modify, event -> changed.run());
                GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
                fields.put(name, field);
            }
        }
        layout();
    }

    /** Asks for none any more, as another document was chosen. */
    void clear() {
        fields.clear();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        layout();
    }

    private void layout() {
        boolean any = !fields.isEmpty();
        scrolled.setVisible(any);
        ((org.eclipse.swt.layout.GridData) scrolled.getLayoutData()).exclude = !any;
        area.layout();
        scrolled.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        scrolled.getParent().layout();
    }

    /** The values that were typed, by name. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        fields.forEach((name, field) -> {
            if (!field.getText().isBlank()) {
                values.put(name, field.getText().strip());
            }
        });
        return values;
    }
}
