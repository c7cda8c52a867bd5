// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Holds one resource that is read aside; every other one is that of the resource set it borrows from. */
final class BorrowingResourceSet extends ResourceSetImpl {

    private final ResourceSet lender;
    private final Resource own;

    BorrowingResourceSet(ResourceSet lender, Resource own) {
        this.lender = lender;
        this.own = own;
        getResources().add(own);
    }

    @Override
    public Resource getResource(URI uri, boolean load) {
        return uri.equals(own.getURI()) ? own : lender.getResource(uri, load);
    }
}
