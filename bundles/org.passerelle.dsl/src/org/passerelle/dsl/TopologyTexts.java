// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.passerelle.dsl.messages.Messages;
import org.passerelle.dsl.editing.ModelEdits;
import org.passerelle.dsl.editing.Proof;
import org.passerelle.dsl.grammar.GrammarShape;
import org.passerelle.dsl.printing.Layout;
import org.passerelle.dsl.printing.ModelPrinter;
import org.passerelle.dsl.printing.TextFormatter;
import org.passerelle.dsl.resource.FragmentSnapshot;
import org.passerelle.dsl.resource.Overlay;

/** Reads, prints, formats and edits topologies and migrations. Every call stands for itself; nothing is kept between calls. */
public final class TopologyTexts {

    private final IResourceFactory resources;
    private final IParser parser;
    private final GrammarShape shape;

    /** For wiring; programs get an instance from {@link Languages}. */
    @Inject
    public TopologyTexts(IResourceFactory resources, IParser parser, GrammarShape shape) {
        this.resources = resources;
        this.parser = parser;
        this.shape = shape;
    }

    /**
     * Reads a file and the files it names.
     *
     * @param file a topology or migration
     * @return what was read; a file that can't be read at all is a problem, too
     */
    public LoadedFile load(Path file) {
        return load(URI.createFileURI(file.toAbsolutePath().normalize().toString()), Map.of());
    }

    /**
     * Reads a file and the files it names.
     *
     * @param uri address of a topology or migration
     * @param unsaved texts that win over the files at their addresses
     * @return what was read
     */
    public LoadedFile load(URI uri, Map<URI, String> unsaved) {
        ResourceSet files = files(unsaved);
        try {
            XtextResource resource = (XtextResource) files.getResource(uri, true);
            EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
            String text = resource.getParseResult() == null ? "" : resource.getParseResult().getRootNode().getText();
            return new LoadedFile(uri, text, root, TextProblems.of(files));
        } catch (WrappedException unreadable) {
            String path = Locations.path(uri);
            TextProblem problem = new TextProblem(path, 0, 0, 0, Messages.current().of("file.missing", path), "", "");
            return new LoadedFile(uri, "", null, List.of(problem));
        }
    }

    /**
     * Reads a text as if it stood in a file.
     *
     * @param text a topology or migration
     * @param uri address of the file, which need not exist; relative paths in the text start from it
     * @return what was read
     */
    public LoadedFile parse(String text, URI uri) {
        return load(uri, Map.of(uri, text));
    }

    private ResourceSet files(Map<URI, String> unsaved) {
        ResourceSetImpl files = new ResourceSetImpl();
        files.setURIResourceMap(new HashMap<>());
        files.setURIConverter(new Overlay(unsaved).converter());
        Map<String, Object> factories = files.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, resources);
        factories.put("topo", resources);
        factories.put("migration", resources);
        return files;
    }

    /**
     * Prints a model. Reading the text gives an equal model, and printing that the same text.
     *
     * @param root a topology or migration
     * @return its text, ending with a line end
     * @throws UnprintableModelException if it refers to an element that has no name and stands in no topology
     */
    public String print(EObject root) {
        Layout layout = new Layout();
        new ModelPrinter(shape, root).print(root, layout);
        return layout.text() + '\n';
    }

    /**
     * Lays a text out anew: one clause a line, two blanks a brace. Comments and the order of clauses stay. Formatting
     * twice changes nothing more.
     *
     * @param text a topology or migration
     * @return the formatted text; the text itself if it can't be read
     */
    public String format(String text) {
        return new TextFormatter(parser, shape).format(text);
    }

    /**
     * Works out how a text has to change so that it says what a change of its model says. Everything that the change
     * does not touch stays as it is, comments and layout included. The result is read once to prove that it says the
     * same as the changed model; should it ever not, the text is replaced as a whole.
     *
     * @param file a file whose text was understood; names in it may lead nowhere
     * @param change changes the root it is given, which is the root of the file; the model is restored afterwards
     * @return changes of the text of the file, with what they lead to
     * @throws BrokenTextException if parts of the text were not understood, so that changing it could harm them
     * @throws UnprintableModelException if the changed model can't be written
     */
    public TextEdit change(LoadedFile file, Consumer<EObject> change) {
        Proof proof = new Proof(shape);
        refuse(file.root() == null ? Messages.current().of("save.root", Locations.path(file.uri()))
                : proof.refusal(file.root().eResource()));
        Map<String, String> renamed = new LinkedHashMap<>();
        ModelEdits.Outcome outcome = new ModelEdits(shape).edit(file.root(), file.text(), root -> {
            FragmentSnapshot before = FragmentSnapshot.of(root);
            change.accept(root);
            renamed.putAll(before.changed());
        });
        TextEdit small = read(file, outcome.replacements(), renamed);
        if (small.result().root() != null && proof.says(small.result().root().eResource(), outcome.printed())) {
            return small;
        }
        refuse(proof.strictRefusal(file.root().eResource()));
        TextEdit whole = read(file, List.of(ModelEdits.whole(file.text(), outcome.printed().text())), renamed);
        if (whole.result().root() == null || !proof.says(whole.result().root().eResource(), outcome.printed())) {
            throw new UnprintableModelException(Messages.current().of("save.unreadable", Locations.path(file.uri()),
                    whole.result().problems().isEmpty() ? "" : whole.result().problems().get(0).message()));
        }
        return whole;
    }

    private static void refuse(String reason) {
        if (reason != null) {
            throw new BrokenTextException(reason);
        }
    }

    private TextEdit read(LoadedFile file, List<TextReplacement> replacements, Map<String, String> renamed) {
        String changed = TextReplacement.apply(file.text(), replacements);
        return new TextEdit(replacements, load(file.uri(), texts(file, changed)), renamed);
    }

    /**
     * The changes of the text alone, as {@link #change} works them out.
     *
     * @param file a file whose text was understood
     * @param change changes the root it is given; the model is restored afterwards
     * @return changes of the text of the file that don't overlap, in the order of the text
     * @throws BrokenTextException if parts of the text were not understood
     * @throws UnprintableModelException if the changed model can't be written
     */
    public List<TextReplacement> edit(LoadedFile file, Consumer<EObject> change) {
        return change(file, change).replacements();
    }

    private static Map<URI, String> texts(LoadedFile file, String changed) {
        Map<URI, String> texts = new HashMap<>();
        ResourceSet files = file.root().eResource().getResourceSet();
        for (Resource one : files == null ? List.<Resource>of() : files.getResources()) {
            if (one instanceof XtextResource parsed && parsed.getParseResult() != null) {
                texts.put(one.getURI(), parsed.getParseResult().getRootNode().getText());
            }
        }
        texts.put(file.uri(), changed);
        return texts;
    }
}
