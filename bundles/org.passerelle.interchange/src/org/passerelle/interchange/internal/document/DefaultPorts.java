// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.topology.ProductVersion;

/** The table of default ports. */
public final class DefaultPorts {

    private static final String TABLE = "ports.tsv";
    private static final String NONE = "-";
    private static final Map<String, List<DefaultPort>> BY_SERVICE = load();

    private DefaultPorts() {
    }

    /**
     * @param service role name of a service
     * @param version product version, or null where it is not known
     * @return its default ports in the order documents list them; none before Lync Server 2010, whose merged form no
     *         document shows
     */
    public static List<DefaultPort> of(String service, ProductVersion version) {
        if (version == null) {
            return List.of();
        }
        return BY_SERVICE.getOrDefault(service, List.of()).stream()
                .filter(port -> version.compareTo(port.since()) >= 0).toList();
    }

    private static Map<String, List<DefaultPort>> load() {
        Map<String, List<DefaultPort>> result = new LinkedHashMap<>();
        try (InputStream in = DefaultPorts.class.getResourceAsStream(TABLE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    DefaultPort port = parse(line.split("\t", -1));
                    result.computeIfAbsent(port.service(), service -> new ArrayList<>()).add(port);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE, unreadable);
        }
        return result;
    }

    private static DefaultPort parse(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].equals(NONE) ? "" : cells[i];
        }
        PortEntry entry = new PortEntry(cells[1], cells[2], cells[3], "1", cells[4], cells[5], cells[6], cells[7],
                cells[8], cells[9], cells[10], "");
        return new DefaultPort(cells[0], entry, cells[11], ProductVersion.valueOf(cells[12]), cells[13]);
    }
}
