// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.Finding;
import org.passerelle.dsl.ide.services.HoverText;
import org.passerelle.dsl.ide.services.QuickFix;
import org.passerelle.dsl.ide.services.Severity;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.text.ui.EditorLanguage;
import org.passerelle.text.ui.info.HtmlControl;

/**
 * Explains what the mouse points at: the element, and what is wrong there, with the reason of the rule and the ways to mend
 * it. Where the platform shows above it what is wrong, that is left out.
 */
public final class LanguageHover implements ITextHover, ITextHoverExtension {

    private final boolean alone;

    /** Made by the generic editor, beside its own. */
    public LanguageHover() {
        this(false);
    }

    private LanguageHover(boolean alone) {
        this.alone = alone;
    }

    /** Takes the place of all others, so that everything about a place is said once, and in one window of its size. */
    static void install(ITextViewer viewer) {
        if (viewer instanceof ITextViewerExtension2 hovers && viewer.getTextWidget() != null) {
            viewer.getTextWidget().getDisplay().asyncExec(() -> {
                if (viewer.getTextWidget() != null) {
                    hovers.setTextHover(new LanguageHover(true), IDocument.DEFAULT_CONTENT_TYPE,
                            ITextViewerExtension2.DEFAULT_HOVER_STATE_MASK);
                }
            });
        }
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        EditorLanguage language = EditorLanguage.shared();
        return language.source(viewer.getDocument()).flatMap(source -> language.services().hover()
                .at(source, region.getOffset(), file -> findings(viewer, source, region.getOffset())))
                .map(HoverText::html).filter(html -> !html.isEmpty()).orElse(null);
    }

    private List<Finding> findings(ITextViewer viewer, Source source, int offset) {
        IAnnotationModel model = viewer instanceof ISourceViewer shown ? shown.getAnnotationModel() : null;
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Annotation annotation : model == null ? List.<Annotation>of() : at(model, offset, offset)) {
            String rule = rule(annotation);
            boolean syntax = TextChecks.SYNTAX.equals(rule);
            List<String> lines = new ArrayList<>(List.of(Checks.shared().explanation(rule)));
            if (alone) {
                fixes(annotation, source, offset).forEach(fix -> lines.add("**Ctrl+1** " + fix));
            }
            lines.removeIf(String::isEmpty);
            String message = alone ? annotation.getText() : "";
            if (alone || !lines.isEmpty()) {
                found.putIfAbsent(rule + message, new Finding(new TextRange(offset, 0), Severity.INFO, syntax || alone ? "" : rule,
                        message, String.join("\n", lines), "", List.of()));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<String> fixes(Annotation annotation, Source source, int offset) {
        if (annotation instanceof MarkerAnnotation marker) {
            return MarkerFixes.mendings(marker.getMarker()).stream().map(Mending::title).toList();
        }
        return TextChecks.SYNTAX.equals(rule(annotation))
                ? EditorLanguage.shared().services().quickFixes().at(source, new TextRange(offset, 0)).stream().map(QuickFix::title).toList()
                : ((LiveAnnotation) annotation).finding().fixes().stream().map(Checks.shared()::title).toList();
    }

    /** What is wrong at a place, as far as it is not hidden. */
    static List<Annotation> at(IAnnotationModel model, int start, int end) {
        List<Annotation> found = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position place = rule(annotation).isEmpty() || annotation.isMarkedDeleted() ? null : model.getPosition(annotation);
            if (place != null && place.offset <= end && start <= place.offset + place.length) {
                found.add(annotation);
            }
        }
        return found;
    }

    private static String rule(Annotation annotation) {
        return switch (annotation) {
            case LiveAnnotation live -> live.finding().id();
            case MarkerAnnotation marker when TextMarkers.isOne(marker.getMarker()) -> TextMarkers.rule(marker.getMarker());
            default -> "";
        };
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return HtmlControl.passing();
    }
}
