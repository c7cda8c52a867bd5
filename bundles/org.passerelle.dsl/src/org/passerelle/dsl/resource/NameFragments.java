// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.passerelle.topology.derived.NamePaths;

/** Addresses elements of a file by names, never by positions, so that addresses outlive insertions. */
public final class NameFragments implements IFragmentProvider {

    private final IResourceScopeCache cache;

    /** @param cache forgets what it holds when a resource changes */
    @Inject
    public NameFragments(IResourceScopeCache cache) {
        this.cache = cache;
    }

    @Override
    public String getFragment(EObject element, Fallback fallback) {
        Resource resource = element.eResource();
        if (resource == null) {
            return fallback.getFragment(element);
        }
        return paths(resource, EcoreUtil.getRootContainer(element)).path(element).orElseGet(() -> fallback.getFragment(element));
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        if (resource.getContents().isEmpty()) {
            return fallback.getEObject(fragment);
        }
        return paths(resource, resource.getContents().get(0)).find(fragment).orElseGet(() -> fallback.getEObject(fragment));
    }

    private NamePaths paths(Resource resource, EObject root) {
        return cache.get(NameFragments.class, resource, () -> NamePaths.of(root));
    }
}
