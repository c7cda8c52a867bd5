// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TextProblem;
import org.passerelle.dsl.TopologyTexts;
import org.passerelle.dsl.ide.names.Imported;
import org.passerelle.dsl.ide.names.Source;

/** Says what is wrong with a text itself: syntax, values, names that lead nowhere, files that can't be read. */
public final class Diagnostics {

    private static final int MOST = 500;

    private final TopologyTexts language;

    Diagnostics(TopologyTexts language) {
        this.language = language;
    }

    /** What is wrong with a file that somebody has read already; a bounded number, in the order of the text. */
    public List<Problem> of(XtextResource file) {
        String text = file.getParseResult() == null ? "" : file.getParseResult().getRootNode().getText();
        return file.getErrors().stream().limit(MOST).map(one -> problem(one, text))
                .sorted(Comparator.comparingInt(one -> one.range().offset())).toList();
    }

    /** What is wrong with a text; reads it and the files it names, as they are now. */
    public List<Problem> of(Source source) {
        Map<URI, String> texts = new HashMap<>();
        for (URI imported : Imported.by(source)) {
            source.sources().find(imported).ifPresent(file -> texts.put(imported, file.text()));
        }
        texts.put(source.uri(), source.text());
        return of(language.load(source.uri(), texts), source.text());
    }

    /**
     * What is wrong with a file that somebody has read already.
     *
     * @param loaded the file
     * @param text the text it was read from
     */
    public List<Problem> of(LoadedFile loaded, String text) {
        if (loaded.root() != null && loaded.root().eResource() instanceof XtextResource file) {
            return of(file);
        }
        return loaded.problems().stream().map(one -> problem(one, text)).toList();
    }

    private static Problem problem(Resource.Diagnostic one, String text) {
        if (one instanceof AbstractDiagnostic placed) {
            String[] data = placed.getData();
            String expected = data == null || data.length == 0 || data[0] == null ? "" : data[0];
            String id = Diagnostic.LINKING_DIAGNOSTIC.equals(placed.getCode()) ? "link" : "syntax";
            return new Problem(within(text, placed.getOffset(), placed.getLength()), Severity.ERROR, id, placed.getMessage(), expected);
        }
        return new Problem(new TextRange(0, 0), Severity.ERROR, "file", one.getMessage(), "");
    }

    private static Problem problem(TextProblem one, String text) {
        int start = 0;
        for (int line = 1; line < one.line(); line++) {
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        TextRange range = within(text, start + Math.max(0, one.column() - 1), one.length());
        return new Problem(range, Severity.ERROR, one.line() == 0 ? "file" : "syntax", one.message(), one.expected());
    }

    private static TextRange within(String text, int offset, int length) {
        int start = Math.clamp(offset, 0, text.length());
        return TextRange.between(start, Math.clamp((long) start + length, start, text.length()));
    }
}
