// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.printing;

import org.passerelle.dsl.grammar.GrammarShape;
import com.google.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

/** Prints elements where Xtext asks for text. */
public final class ModelSerializer implements ISerializer {

    private final GrammarShape shape;

    /** @param shape the grammar */
    @Inject
    public ModelSerializer(GrammarShape shape) {
        this.shape = shape;
    }

    @Override
    public String serialize(EObject element) {
        Layout layout = new Layout();
        new ModelPrinter(shape, EcoreUtil.getRootContainer(element)).print(element, layout);
        return layout.text() + '\n';
    }

    @Override
    public String serialize(EObject element, SaveOptions options) {
        return serialize(element);
    }

    @Override
    public void serialize(EObject element, Writer writer, SaveOptions options) throws IOException {
        writer.write(serialize(element));
        writer.flush();
    }

    @Override
    public ReplaceRegion serializeReplacement(EObject element, SaveOptions options) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            throw new IllegalArgumentException("the element was not read from text");
        }
        return new ReplaceRegion(node.getTotalOffset(), node.getTotalLength(), serialize(element).stripTrailing());
    }
}
