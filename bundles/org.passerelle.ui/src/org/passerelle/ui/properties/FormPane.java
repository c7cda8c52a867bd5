// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.passerelle.ui.properties.content.ElementContent;

/** The form of one element. The widgets for kinds of elements that were shown lately are kept, so that they come back at once. */
final class FormPane {

    private static final int KEPT = 8;

    private final Editing editing;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final FormHeader header;
    private final Deque<FormBody> bodies = new ArrayDeque<>();
    private final Set<String> folded = new HashSet<>();
    private ElementContent shown;

    FormPane(Composite parent, Editing editing) {
        this.editing = editing;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.getVerticalBar().setIncrement(20);
        content = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(content);
        header = new FormHeader(content);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    private void fit() {
        Measures.fit(scrolled, content);
    }

    Control control() {
        return scrolled;
    }

    ElementContent shown() {
        return shown;
    }

    void show(ElementContent now, String place, String broken, List<Note> findings) {
        FormBody before = bodies.peek();
        boolean focused = isFocused();
        shown = now;
        content.setRedraw(false);
        try {
            Measures.fill(scrolled, content, () -> {
                header.show(now, place, broken, findings);
                body(now);
            });
        } finally {
            content.setRedraw(true);
        }
        if (before != bodies.peek()) {
            scrolled.setOrigin(0, 0);
            if (focused) {
                focus();
            }
        }
    }

    private boolean isFocused() {
        for (Control at = scrolled.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == scrolled) {
                return true;
            }
        }
        return false;
    }

    /** Brings the widgets for that content to the top; those that were not needed for long are given up. */
    private void body(ElementContent now) {
        FormBody fitting = bodies.stream().filter(body -> body.fits(now)).findFirst().orElse(null);
        if (fitting == null) {
            fitting = new FormBody(content, editing, folded, this::fit, now);
            if (bodies.size() == KEPT) {
                bodies.removeLast().dispose();
            }
        } else {
            bodies.remove(fitting);
            fitting.show(now);
        }
        bodies.push(fitting);
        for (FormBody body : bodies) {
            body.visible(body == fitting);
        }
    }

    private Collection<Row> rows() {
        return bodies.isEmpty() ? List.of() : bodies.peek().rows();
    }

    /** Makes everything that was typed so far a change. */
    void commit() {
        rows().forEach(Row::commit);
    }

    /** Forgets what was typed and refused, as another element is about to be shown. */
    void forget() {
        rows().forEach(row -> {
            row.restore();
            row.refused("");
        });
    }

    /** Forgets what is being typed. Returns whether there was something. */
    boolean restore() {
        return rows().stream().filter(row -> row.control().isFocusControl()).anyMatch(Row::restore);
    }

    void focus() {
        rows().stream().findFirst().map(Row::control).orElse(scrolled).setFocus();
    }
}
