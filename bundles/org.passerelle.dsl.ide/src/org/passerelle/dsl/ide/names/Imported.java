// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.dsl.ide.syntax.SyntaxElement;
import org.passerelle.dsl.naming.FileNaming;
import org.passerelle.dsl.naming.MigrationNames;
import org.passerelle.migration.MigrationPackage.Literals;

/** The topologies that a migration names. */
public final class Imported {

    private Imported() {
    }

    /** The addresses that a text names, whether or not there are files. */
    public static Set<URI> by(Source source) {
        Set<URI> found = new LinkedHashSet<>();
        SyntaxElement root = source.syntax().root();
        if (root != null && root.type() == Literals.MIGRATION) {
            for (SyntaxElement child : root.children()) {
                if (child.type() == Literals.TOPOLOGY_FILE) {
                    address(source, child).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /**
     * Where a reference is looked up.
     *
     * @param source the file with the reference
     * @param reference the reference; null for a name of unknown kind, which may stand in any of the files
     * @return the file itself for a topology; for a migration the topologies that count, the first that knows wins
     */
    public static List<Source> scope(Source source, EReference reference) {
        SyntaxElement root = source.syntax().root();
        if (root == null || root.type() != Literals.MIGRATION) {
            return List.of(source);
        }
        List<EReference> sides = new ArrayList<>(List.of(Literals.MIGRATION__LEGACY, Literals.MIGRATION__TARGET));
        if (reference != null && !MigrationNames.isEither(reference)) {
            sides.remove(MigrationNames.isLegacy(reference) ? 1 : 0);
        } else if (reference == null || !MigrationNames.isLegacy(reference)) {
            Collections.reverse(sides);
        }
        List<Source> scope = new ArrayList<>();
        sides.forEach(one -> side(source, root, one).ifPresent(scope::add));
        return scope;
    }

    private static Optional<Source> side(Source source, SyntaxElement root, EReference side) {
        return root.children().stream().filter(child -> child.feature() == side).findFirst()
                .flatMap(child -> address(source, child)).flatMap(source.sources()::find);
    }

    private static Optional<URI> address(Source source, SyntaxElement file) {
        return Optional.ofNullable(FileNaming.resolve(file.value("importURI"), source.uri()));
    }
}
