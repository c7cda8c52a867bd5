// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.naming;

import org.eclipse.emf.common.util.URI;

/** How a text names another file. */
public final class FileNaming {

    private FileNaming() {
    }

    /**
     * @param path a path as written, relative to the file it is written in or absolute; may be null
     * @param from address of that file; may be null
     * @return the address of the named file, which need not exist; null if the path names none
     */
    public static URI resolve(String path, URI from) {
        if (path == null || path.isEmpty() || from == null) {
            return null;
        }
        try {
            URI uri = URI.createURI(URI.encodeFragment(path.replace('\\', '/'), true).replace("?", "%3F"));
            return uri.isRelative() && from.isHierarchical() && !from.isRelative() ? uri.resolve(from) : uri;
        } catch (IllegalArgumentException noUri) {
            return null;
        }
    }
}
