// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.rename;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FileEdit;
import org.passerelle.dsl.ide.services.Rename;
import org.passerelle.dsl.ide.services.RenameResult;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.text.ui.EditorLanguage;
import org.passerelle.text.ui.EditorTexts;
import org.passerelle.text.ui.LanguageFiles;

/**
 * Gives what stands at a place another name, in all files that mean it. What is open in an editor with unsaved edits stays
 * unsaved; other files are saved.
 */
public final class NameRefactoring extends Refactoring {

    private final Rename rename = EditorLanguage.shared().services().rename();
    private final Source source;
    private final int offset;
    private final String before;
    private String name;

    /**
     * @param source the text with the place
     * @param offset the place
     * @param range the name there
     */
    NameRefactoring(Source source, int offset, TextRange range) {
        this.source = source;
        this.offset = offset;
        String old = source.text().substring(range.offset(), range.end());
        this.before = old.length() > 1 && old.startsWith("\"") && old.endsWith("\"") ? old.substring(1, old.length() - 1) : old;
        this.name = before;
    }

    /** The name that it has. */
    String before() {
        return before;
    }

    /** Chooses another name; says whether it can be taken. */
    RefactoringStatus name(String wanted) {
        name = wanted.strip();
        if (name.equals(before)) {
            return new RefactoringStatus();
        }
        RenameResult result = rename.rename(source, offset, name);
        return result.isRefused() ? RefactoringStatus.createFatalErrorStatus(result.refusal()) : new RefactoringStatus();
    }

    @Override
    public String getName() {
        return EditorTexts.text("rename.title");
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        return name(name);
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws CoreException {
        CompositeChange all = new CompositeChange(EditorTexts.text("rename.change", before, name));
        for (FileEdit edit : rename.rename(source, offset, name).edits()) {
            Optional<IFile> file = LanguageFiles.file(edit.file());
            if (file.isPresent()) {
                all.add(change(file.get(), edit, source.sources().find(edit.file()).map(Source::text).orElse("")));
            }
        }
        return all;
    }

    private static TextFileChange change(IFile file, FileEdit edit, String text) {
        TextFileChange change = new RenamedFile(file);
        MultiTextEdit edits = new MultiTextEdit();
        change.setEdit(edits);
        for (TextReplacement one : edit.replacements()) {
            ReplaceEdit replace = new ReplaceEdit(one.offset(), one.length(), one.text());
            edits.addChild(replace);
            change.addTextEditGroup(new TextEditGroup(line(text, one.offset()), replace));
        }
        return change;
    }

    // The line of a place, to be recognized by.
    private static String line(String text, int offset) {
        int at = Math.min(offset, text.length());
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        return text.substring(start, end < 0 ? text.length() : end).strip();
    }
}
