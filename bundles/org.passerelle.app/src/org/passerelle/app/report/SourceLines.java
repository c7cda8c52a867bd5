// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.topology.derived.NamePaths;

/** Lines of files and name paths of elements, each read once. */
public final class SourceLines {

    private final Map<String, List<String>> files = new HashMap<>();
    private final Map<EObject, NamePaths> paths = new IdentityHashMap<>();

    /**
     * @param file path of a file
     * @param line line from 1
     * @return the line without its end; empty where it can't be had
     */
    public String line(String file, int line) {
        List<String> lines = files.computeIfAbsent(file, SourceLines::read);
        return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    }

    /** The name path of an element within its model. */
    public String path(EObject element) {
        return paths.computeIfAbsent(EcoreUtil.getRootContainer(element), NamePaths::of).path(element).orElse("");
    }

    /** A report is worth having without the line, so a file that has gone meanwhile gives none. */
    private static List<String> read(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException | IllegalArgumentException gone) {
            return List.of();
        }
    }
}
