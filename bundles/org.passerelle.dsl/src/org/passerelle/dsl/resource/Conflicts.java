// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.passerelle.dsl.UnsavableModelException;
import org.passerelle.dsl.messages.Messages;

/** Notices that others changed a file since it was read. */
final class Conflicts {

    private Conflicts() {
    }

    /** Refuses to write over a file that says neither what it said when it was read nor what it is to say. */
    static void refuse(URIConverter converter, URI uri, String read, String wanted) throws IOException {
        if (!converter.exists(uri, Map.of())) {
            return;
        }
        byte[] now;
        try (InputStream in = converter.createInputStream(uri)) {
            now = in.readAllBytes();
        }
        if (!Arrays.equals(now, bytes(read)) && !Arrays.equals(now, bytes(wanted))) {
            throw new UnsavableModelException(Messages.current().of("save.conflict", uri.lastSegment()), null);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
