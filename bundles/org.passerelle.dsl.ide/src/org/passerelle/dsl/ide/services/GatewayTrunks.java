// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.passerelle.dsl.ide.names.Imported;
import org.passerelle.dsl.ide.names.Mention;
import org.passerelle.dsl.ide.names.Namespace;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.SyntaxElement;
import org.passerelle.topology.TopologyPackage.Literals;

/**
 * The trunks that are called like their gateway. Which ones these are is a matter of the topology that declares them, not
 * of the file in which the gateway or the trunk is mentioned.
 */
final class GatewayTrunks {

    private final Map<URI, Set<String>> declared = new HashMap<>();

    /**
     * @param files files that belong together
     * @param gateway key of the name of a computer, which need not be a gateway
     */
    GatewayTrunks(List<Source> files, String gateway) {
        for (Source file : files) {
            for (Mention mention : file.names().mentions(Namespace.COMPUTER, gateway)) {
                if (mention.declares() == Literals.PSTN_GATEWAY) {
                    declare(file.uri(), mention.owner(), gateway);
                }
            }
        }
    }

    private void declare(URI topology, SyntaxElement gateway, String key) {
        for (SyntaxElement child : gateway.children()) {
            String name = child.type() == Literals.TRUNK ? child.value("name") : null;
            if (name != null && Namespace.COMPUTER.key(name).equals(key)) {
                declared.computeIfAbsent(topology, any -> new LinkedHashSet<>()).add(name);
            }
        }
    }

    /** The places in one of the files where one of these trunks is named. */
    List<Mention> mentions(Source file) {
        Set<String> names = new LinkedHashSet<>();
        declared.values().forEach(names::addAll);
        List<Mention> found = new ArrayList<>();
        for (String name : names) {
            file.names().mentions(Namespace.TRUNK, name).stream().filter(one -> isMeant(file, one)).forEach(found::add);
        }
        return found;
    }

    private boolean isMeant(Source file, Mention trunk) {
        return Imported.scope(file, trunk.use().reference()).stream()
                .anyMatch(home -> declared.getOrDefault(home.uri(), Set.of()).contains(trunk.name()));
    }
}
