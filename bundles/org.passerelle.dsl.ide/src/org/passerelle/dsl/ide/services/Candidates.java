// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.dsl.ide.names.FileNames;
import org.passerelle.dsl.ide.names.Imported;
import org.passerelle.dsl.ide.names.Mention;
import org.passerelle.dsl.ide.names.Namespace;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.Expectation;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.topology.TopologyPackage.Literals;

/** The names that a value or reference may have, with a few words about each. */
final class Candidates {

    private final Source source;
    private final Expectation expected;
    private final KnownWords words;

    Candidates(Source source, Expectation expected, KnownWords words) {
        this.source = source;
        this.expected = expected;
        this.words = words;
    }

    /** Names in the order in which they stand in the files. */
    Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        if (expected.feature() instanceof EReference reference) {
            for (Source file : Imported.scope(source, reference)) {
                String detail = file == source ? "" : file.uri().lastSegment();
                declared(file.names(), reference.getEReferenceType()).forEach(name -> names.putIfAbsent(name, detail));
            }
        } else if (expected.feature() == MigrationPackage.Literals.TOPOLOGY_FILE__IMPORT_URI) {
            files(source).forEach(path -> names.put(path, ""));
        } else if ("Fqdn".equals(expected.rule()) && !names()) {
            declared(source.names(), Literals.POOL).forEach(name -> names.put(name, ""));
        } else if (expected.feature() != null) {
            names.putAll(words.of(expected.feature()));
        }
        return names;
    }

    /** Names of a kind that a file declares. */
    static List<String> declared(FileNames names, EClass type) {
        Namespace namespace = Namespace.of(type);
        if (namespace == null) {
            return List.of();
        }
        return names.all(namespace).stream().map(places -> names.declaration(namespace, places.get(0).key(), type))
                .filter(mention -> mention != null && isCandidate(mention, type)).map(Mention::name).distinct().toList();
    }

    // A name that is only looked for, such as that of a missing pool, is no candidate.
    private static boolean isCandidate(Mention mention, EClass type) {
        if (mention.declares() != null) {
            return true;
        }
        EReference reference = mention.use().reference();
        return reference != null && Namespace.of(reference.getEReferenceType()) == Namespace.of(type)
                && (reference.getEReferenceType() == Literals.HOST || mention.namespace() != Namespace.COMPUTER);
    }

    // A new name is nothing to choose.
    private boolean names() {
        return expected.feature() == Literals.POOL__FQDN || expected.feature() == Literals.HOST__FQDN
                || expected.owner() != null && expected.owner().type() == Literals.SIP_DOMAIN;
    }

    /** Paths of the topologies that could be named, as they are written in a file. */
    static List<String> files(Source from) {
        return from.sources().files().stream().filter(file -> "topo".equals(file.fileExtension()))
                .map(file -> URI.decode(file.deresolve(from.uri(), true, true, true).toString())).toList();
    }
}
