// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.EnumMap;
import java.util.Map;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.internal.Problems;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.Pool;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Topology;
import org.passerelle.topology.derived.TopologyIndex;

/** Makes a topology from a document of the common shape. */
public final class TopologyImport {

    private final Imported imported;
    private final Node document;
    private final Node root;

    /**
     * @param document a document of the common shape
     * @param root root element of the document as it was
     * @param problems takes what is to be told
     */
    public TopologyImport(Node document, Node root, Problems problems) {
        this.document = document;
        this.root = root;
        this.imported = new Imported(document, problems);
    }

    /**
     * @param name name of the topology
     * @return the model
     */
    public Topology read(String name) {
        Topology topology = imported.topology;
        topology.setName(name);
        new DomainImport(imported).read(document);
        new SiteImport(imported).read(document);
        new ClusterImport(imported).read(document.children("Cluster"));
        product(topology);
        ReferenceImport references = new ReferenceImport(imported);
        imported.roles.forEach(references::read);
        PortImport ports = new PortImport(imported);
        imported.roles.forEach(ports::read);
        return topology;
    }

    private void product(Topology topology) {
        Map<ProductVersion, Integer> counts = new EnumMap<>(ProductVersion.class);
        TopologyIndex index = TopologyIndex.of(topology);
        for (Pool pool : index.pools()) {
            if (pool.isSetVersion()) {
                counts.merge(pool.getVersion(), 1, Integer::sum);
            }
        }
        ProductVersion usual = null;
        for (Map.Entry<ProductVersion, Integer> entry : counts.entrySet()) {
            if (usual == null || entry.getValue() >= counts.get(usual)) {
                usual = entry.getKey();
            }
        }
        if (usual == null) {
            usual = ProductVersion.LYNC_2013;
        }
        topology.setProduct(usual);
        for (Pool pool : index.pools()) {
            if (pool.isSetVersion() && pool.getVersion() == usual) {
                pool.unsetVersion();
            }
        }
        if (usual.compareTo(ProductVersion.LYNC_2013) > 0) {
            imported.problems.at(root, ProblemKind.OTHER_PRODUCT, "newerProduct", usual.getLiteral());
        }
    }
}
