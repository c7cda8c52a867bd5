// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.passerelle.dsl.messages.Messages;

/** Collects the problems of the files of a resource set. */
final class TextProblems {

    private static final int MOST = 100;
    private static final int LONGEST_LINE = 200;

    private TextProblems() {
    }

    static List<TextProblem> of(ResourceSet files) {
        List<TextProblem> all = new ArrayList<>();
        for (Resource file : files.getResources()) {
            all.addAll(of(file));
        }
        return all;
    }

    private static List<TextProblem> of(Resource file) {
        String path = Locations.path(file.getURI());
        String text = file instanceof XtextResource parsed && parsed.getParseResult() != null
                ? parsed.getParseResult().getRootNode().getText() : "";
        List<TextProblem> problems = new ArrayList<>();
        for (Resource.Diagnostic one : file.getErrors()) {
            if (problems.size() == MOST) {
                int more = file.getErrors().size() - MOST;
                problems.add(new TextProblem(path, 0, 0, 0, Messages.current().of("problems.more", more), "", ""));
                return problems;
            }
            problems.add(problem(one, path, text));
        }
        problems.sort(Comparator.comparingInt(TextProblem::line).thenComparingInt(TextProblem::column));
        return problems;
    }

    private static TextProblem problem(Resource.Diagnostic one, String path, String text) {
        if (one instanceof AbstractDiagnostic placed) {
            String[] data = placed.getData();
            String expected = data == null || data.length == 0 || data[0] == null ? "" : data[0];
            return new TextProblem(path, placed.getLine(), placed.getColumn(), placed.getLength(), placed.getMessage(), expected,
                    line(text, placed.getOffset()));
        }
        return new TextProblem(path, one.getLine(), one.getColumn(), 0, one.getMessage(), "", "");
    }

    private static String line(String text, int offset) {
        int at = Math.min(Math.max(offset, 0), text.length());
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = start;
        while (end < text.length() && end - start < LONGEST_LINE && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }
}
