// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.printing;

import org.passerelle.dsl.grammar.GrammarShape;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.passerelle.dsl.UnprintableModelException;
import org.passerelle.dsl.naming.NameIndex;
import org.passerelle.dsl.naming.Omissions;
import org.passerelle.dsl.values.ValueTexts;
import org.passerelle.topology.Pool;

/** Prints the elements of one model into a sink. The grammar is the only description of how text looks. */
public final class ModelPrinter {

    private static final String LONE_COMPUTER = "server";

    private final GrammarShape shape;
    private final ValueTexts values;
    private final Map<EObject, NameIndex> names = new IdentityHashMap<>();
    private final Omissions omissions;
    private final Consumer<EObject> printed;

    /**
     * @param shape the grammar
     * @param root top of the model that is printed
     */
    public ModelPrinter(GrammarShape shape, EObject root) {
        this(shape, root, any -> { });
    }

    /**
     * @param shape the grammar
     * @param root top of the model that is printed
     * @param printed told of every element before it is printed
     */
    public ModelPrinter(GrammarShape shape, EObject root, Consumer<EObject> printed) {
        this.printed = printed;
        this.shape = shape;
        this.values = new ValueTexts(shape.keywords());
        this.omissions = Omissions.of(root, names(root));
    }

    /**
     * Prints an element with everything in it.
     *
     * @throws UnprintableModelException if it refers to an element that has no name and stands in no topology
     */
    public void print(EObject element, TokenSink sink) {
        printed.accept(element);
        new ElementPrinter(element, this, sink).print();
    }

    GrammarShape shape() {
        return shape;
    }

    Omissions omissions() {
        return omissions;
    }

    /** Whether an assignment of the grammar can say a value. */
    boolean accepts(EObject element, Assignment assignment, Object value) {
        AbstractElement terminal = assignment.getTerminal();
        if (terminal instanceof Keyword keyword) {
            boolean lone = LONE_COMPUTER.equals(keyword.getValue()) && element instanceof Pool;
            return Boolean.TRUE.equals(value) && (!lone || omissions.isLoneComputer((Pool) element));
        }
        if (terminal instanceof RuleCall call && call.getRule() instanceof EnumRule choices) {
            return literal(choices, value) != null;
        }
        return true;
    }

    void value(EObject owner, Assignment assignment, EStructuralFeature feature, Object value, TokenSink sink) {
        AbstractElement terminal = assignment.getTerminal();
        switch (terminal) {
            case Keyword keyword -> sink.word(keyword.getValue());
            case CrossReference any -> sink.word(name(owner, (EReference) feature, (EObject) value));
            case RuleCall call when call.getRule() instanceof EnumRule choices -> sink.word(literal(choices, value));
            case RuleCall call when call.getRule().getType().getClassifier() instanceof EClass -> print((EObject) value, sink);
            default -> sink.word(values.value(value));
        }
    }

    private String name(EObject owner, EReference feature, EObject target) {
        String name = names(EcoreUtil.getRootContainer(target)).name(target, feature);
        if (name == null) {
            throw new UnprintableModelException(owner.eClass().getName() + '.' + feature.getName()
                    + " refers to a nameless " + target.eClass().getName());
        }
        return values.text(name);
    }

    private NameIndex names(EObject root) {
        return names.computeIfAbsent(root, NameIndex::of);
    }

    private static String literal(EnumRule rule, Object value) {
        AbstractElement choices = rule.getAlternatives();
        if (choices instanceof Alternatives several) {
            for (AbstractElement choice : several.getElements()) {
                String word = word((EnumLiteralDeclaration) choice, value);
                if (word != null) {
                    return word;
                }
            }
            return null;
        }
        return word((EnumLiteralDeclaration) choices, value);
    }

    private static String word(EnumLiteralDeclaration choice, Object value) {
        return choice.getEnumLiteral().getInstance() == (Enumerator) value ? choice.getLiteral().getValue() : null;
    }
}
