// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.passerelle.dsl.editing.Baseline;
import org.passerelle.dsl.editing.TextOfModel;
import org.passerelle.dsl.grammar.GrammarShape;
import org.passerelle.dsl.parsing.TextReader;
import org.passerelle.migration.Migration;
import org.passerelle.topology.derived.NamePaths;

/**
 * A file of the language: read strictly as UTF-8 and always as a whole, so that naming declares the same everywhere.
 * Nothing is left to be resolved after reading.
 *
 * <p>Saving changes only what the model says otherwise than the text; comments, layout, line ends and a byte order mark
 * stay. Its elements stay the ones they are. A file is replaced as a whole or not at all. Saving throws
 * {@link org.passerelle.dsl.UnsavableModelException} and touches nothing if the text has errors, if no text can say what
 * the model says, or if the file was changed by others since it was read.
 */
public class PasserelleResource extends LazyLinkingResource {

    /** Option for saving: {@code Boolean.TRUE} writes over what others wrote into the file since it was read. */
    public static final String OPTION_OVERWRITE = "passerelle.overwrite";

    @Inject
    private Provider<XtextResource> others;
    @Inject
    private GrammarShape shape;
    private Baseline baseline;
    private TextOfModel.Found saving;
    private URI origin;
    private NamePaths leaving;

    @Override
    protected void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
        origin = getURI();
        if (stream instanceof LazyStringInputStream) {
            super.doLoad(stream, options);
            return;
        }
        StrictText text = StrictText.read(stream, String.valueOf(getURI()));
        super.doLoad(new LazyStringInputStream(text.text(), getEncoding()), options);
        if (text.problem() != null) {
            getErrors().clear();
            getErrors().add(text.problem());
        }
    }

    @Override
    protected Reader createReader(InputStream stream) throws IOException {
        return stream instanceof LazyStringInputStream text ? new TextReader(text.getString()) : super.createReader(stream);
    }

    @Override
    protected void updateInternalState(IParseResult parsed) {
        super.updateInternalState(parsed);
        remember();
    }

    // Names in a migration depend on other files, so reading its text again later could give something else.
    private void remember() {
        boolean sound = getContents().size() == 1 && getParseResult() != null && !getParseResult().hasSyntaxErrors();
        baseline = sound && getContents().get(0) instanceof Migration migration ? Baseline.now(shape, migration) : null;
    }

    @Override
    public void update(int offset, int replacedLength, String newText) {
        StringBuilder text = new StringBuilder(text());
        text.replace(offset, offset + replacedLength, newText);
        try {
            reparse(text.toString());
        } catch (IOException e) {
            throw new WrappedException(e);
        }
    }

    /** The text the resource was read from or saved as last; empty for a new one. */
    public String text() {
        return getParseResult() == null ? "" : getParseResult().getRootNode().getText();
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        saving = edits().find(this, baseline);
        try {
            boolean read = getParseResult() != null && getURI().equals(origin);
            if (read && (options == null || !Boolean.TRUE.equals(options.get(OPTION_OVERWRITE)))) {
                Conflicts.refuse(super.getURIConverter(), getURI(), text(), saving.text());
            }
            super.save(options);
            edits().join(this, saving);
            if (saving.reading() != null) {
                remember();
            }
            origin = getURI();
        } finally {
            saving = null;
        }
    }

    @Override
    public void doSave(OutputStream stream, Map<?, ?> options) throws IOException {
        String text = saving == null ? edits().find(this, baseline).text() : saving.text();
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    @Override
    protected URIConverter getURIConverter() {
        URIConverter usual = super.getURIConverter();
        return saving == null ? usual : new ReplacingConverter(usual);
    }

    private TextOfModel edits() {
        return new TextOfModel(shape, this::readAside);
    }

    private XtextResource readAside(String text) {
        XtextResource aside = others.get();
        aside.setURI(getURI());
        if (getResourceSet() != null) {
            new BorrowingResourceSet(getResourceSet(), aside);
        }
        try {
            aside.load(new LazyStringInputStream(text, getEncoding()), Map.of());
        } catch (IOException e) {
            throw new WrappedException(e);
        }
        return aside;
    }

    @Override
    public String getURIFragment(EObject element) {
        return leaving == null ? super.getURIFragment(element)
                : leaving.path(element).orElseGet(() -> super.getURIFragment(element));
    }

    // Elements that are left behind are addressed as they were, so that what refers to them finds those that follow.
    @Override
    protected void doUnload() {
        leaving = getContents().isEmpty() ? null : NamePaths.of(getContents().get(0));
        try {
            super.doUnload();
        } finally {
            leaving = null;
            baseline = null;
        }
    }
}
