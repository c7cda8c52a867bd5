// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.passerelle.dsl.Languages;
import org.passerelle.dsl.LoadedFile;
import org.passerelle.dsl.TopologyTexts;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.NamePaths;

/** Topologies for tests: read from short texts and from the examples, and written as bytes. */
final class Topologies {

    private static final TopologyTexts LANGUAGE = Languages.create().texts();

    private Topologies() {
    }

    /** A deployment of Office Communications Server 2007 R2 with one site. */
    static Topology r2(String site) {
        return r2(site, "");
    }

    /** A deployment of Office Communications Server 2007 R2 with one site and what stands beside it. */
    static Topology r2(String site, String beside) {
        return read("topology Old runs OCS-2007-R2 { sip domain contoso.com default site Cellar {" + site + "}" + beside + "}");
    }

    /** A target with one site. */
    static Topology lync2013(String site) {
        return lync2013(site, "");
    }

    /** A target with one site and what stands beside it. */
    static Topology lync2013(String site, String beside) {
        return read("topology New runs Lync-2013 { sip domain contoso.com default site HQ {" + site + "}" + beside + "}");
    }

    static Topology read(String text) {
        LoadedFile file = LANGUAGE.parse(text, URI.createFileURI("/nowhere/test.topo"));
        assertThat(file.problems()).isEmpty();
        Topology topology = file.topology();
        EcoreUtil.resolveAll(topology);
        return topology;
    }

    static Topology example(String path) {
        LoadedFile file = LANGUAGE.load(examples().resolve(path));
        assertThat(file.problems()).isEmpty();
        return file.topology();
    }

    static Path examples() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples/woodgrove"))) {
            folder = folder.getParent();
        }
        return folder.resolve("examples");
    }

    static Pool pool(Topology topology, String name) {
        return (Pool) NamePaths.of(topology).find("pool:" + name).orElseThrow();
    }

    static String print(Topology topology) {
        return LANGUAGE.print(topology);
    }

    /** The model as XMI, whatever it refers to. */
    static String xmi(Topology topology) {
        Topology copy = EcoreUtil.copy(topology);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/model.xmi"));
        resource.getContents().add(copy);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of(Resource.OPTION_LINE_DELIMITER, "\n"));
        } catch (IOException writingToMemory) {
            throw new UncheckedIOException(writingToMemory);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
