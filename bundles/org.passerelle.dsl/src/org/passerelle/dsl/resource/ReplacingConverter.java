// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.PlatformResourceURIHandlerImpl;

/**
 * Writes files through {@link ReplacedFile}. What belongs to a workspace goes through the workspace, which has to know
 * of it, and what a handler of the resource set takes care of goes there.
 */
final class ReplacingConverter extends ExtensibleURIConverterImpl {

    private final URIConverter usual;

    ReplacingConverter(URIConverter usual) {
        super(usual.getURIHandlers(), usual.getContentHandlers());
        this.usual = usual;
    }

    @Override
    public URI normalize(URI uri) {
        return usual.normalize(uri);
    }

    @Override
    public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
        URI place = place(usual.normalize(uri));
        if (place == null) {
            return usual.createOutputStream(uri, options);
        }
        ReplacedFile file = new ReplacedFile(Path.of(place.toFileString()));
        return file.stream(time -> response(options, time));
    }

    // The file itself, or null if the resource set has another way of writing it.
    private URI place(URI uri) {
        Object handler = usual.getURIHandler(uri);
        if (handler instanceof FileURIHandlerImpl && uri.isFile()) {
            return uri;
        }
        if (handler instanceof PlatformResourceURIHandlerImpl && uri.isPlatformResource() && !EcorePlugin.IS_ECLIPSE_RUNNING) {
            URI file = EcorePlugin.resolvePlatformResourcePath(uri.toPlatformString(true));
            return file != null && file.isFile() ? file : null;
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static void response(Map<?, ?> options, long time) {
        if (options != null && options.get(URIConverter.OPTION_RESPONSE) instanceof Map<?, ?> response) {
            ((Map<Object, Object>) response).put(URIConverter.RESPONSE_TIME_STAMP_PROPERTY, time);
        }
    }
}
