// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.passerelle.migration.Migration;
import org.passerelle.topology.Topology;

/** The elements that one reference may lead to. Looking up a name is one step; only listing all takes as many as there are. */
public final class NameScope implements IScope {

    private final List<NameIndex> indexes;
    private final EReference reference;

    private NameScope(List<NameIndex> indexes, EReference reference) {
        this.indexes = indexes;
        this.reference = reference;
    }

    /**
     * @param context an element of a topology or migration
     * @param reference a reference of it
     * @return what the reference may lead to
     */
    public static IScope of(EObject context, EReference reference) {
        EObject root = EcoreUtil.getRootContainer(context);
        if (root instanceof Topology topology) {
            return new NameScope(List.of(NameIndex.of(topology)), reference);
        }
        return root instanceof Migration migration ? new NameScope(new MigrationNames(migration).in(reference), reference)
                : IScope.NULLSCOPE;
    }

    /** What another reference of the same topology may lead to, without looking through the topology again. */
    public NameScope with(EReference other) {
        return new NameScope(indexes, other);
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        EClass kind = reference.getEReferenceType();
        for (NameIndex index : indexes) {
            EObject found = index.find(kind, name.toString());
            if (kind.isInstance(found)) {
                return EObjectDescription.create(name, found);
            }
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        IEObjectDescription single = getSingleElement(name);
        return single == null ? List.of() : List.of(single);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject element) {
        for (NameIndex index : indexes) {
            String name = index.name(element, reference);
            if (name != null && !name.isEmpty()) {
                return EObjectDescription.create(QualifiedName.create(name), element);
            }
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject element) {
        IEObjectDescription single = getSingleElement(element);
        return single == null ? List.of() : List.of(single);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        List<IEObjectDescription> all = new ArrayList<>();
        for (NameIndex index : indexes) {
            for (EObject element : index.all(reference.getEReferenceType())) {
                IEObjectDescription description = getSingleElement(element);
                if (description != null && reference.getEReferenceType().isInstance(element)) {
                    all.add(description);
                }
            }
        }
        return all;
    }
}
