// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;

/** Files are UTF-8 wherever they are read or written. */
public final class Utf8 extends IEncodingProvider.Runtime {

    @Override
    public String getEncoding(URI uri) {
        return StandardCharsets.UTF_8.name();
    }
}
