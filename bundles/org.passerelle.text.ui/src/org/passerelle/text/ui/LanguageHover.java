// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.passerelle.dsl.ide.services.FindingSource;
import org.passerelle.dsl.ide.services.HoverInfo;

/** Explains what the mouse points at. */
public final class LanguageHover implements ITextHover {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        EditorLanguage language = EditorLanguage.shared();
        return language.source(viewer.getDocument())
                .flatMap(source -> language.services().hover().at(source, region.getOffset(), FindingSource.NONE))
                .map(LanguageHover::text).orElse(null);
    }

    private static String text(HoverInfo info) {
        List<String> lines = new ArrayList<>();
        lines.add((info.kind() + " " + info.label()).strip());
        if (!info.documentation().isEmpty()) {
            lines.add(info.documentation());
        }
        info.facts().forEach(fact -> lines.add(fact.label() + ": " + fact.value()));
        return String.join("\n", lines);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
