// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.xtext.util.LazyStringInputStream;

/** Lets texts that are open and not saved win over the files they belong to. */
public final class Overlay extends URIHandlerImpl {

    private final Map<URI, String> texts;

    /** @param texts unsaved texts by the address of their file; looked at whenever a file is read */
    public Overlay(Map<URI, String> texts) {
        this.texts = texts;
    }

    /** A converter for a resource set that asks the overlay first. */
    public ExtensibleURIConverterImpl converter() {
        ExtensibleURIConverterImpl converter = new ExtensibleURIConverterImpl();
        converter.getURIHandlers().add(0, this);
        return converter;
    }

    @Override
    public boolean canHandle(URI uri) {
        return texts.containsKey(uri);
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) {
        return new LazyStringInputStream(texts.get(uri), StandardCharsets.UTF_8.name());
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return true;
    }
}
