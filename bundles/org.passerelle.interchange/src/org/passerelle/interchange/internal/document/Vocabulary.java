// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.passerelle.interchange.KeptOrigin;
import org.passerelle.interchange.internal.xml.Node;

/** What is known of the format, to tell unknown content from known content that has no place in the model. */
public final class Vocabulary {

    private static final String TABLE = "vocabulary.tsv";
    private static final String TEXT = "*";
    private static final Map<String, Set<String>> ELEMENTS = load();
    private static final Set<String> IDENTITY = Set.of("UniqueId", "Number", "Instance", "Element", "ServiceSite");
    private static final Set<String> ROLES = Set.of("UserServices", "Registrar", "WebServices", "ConfServices",
            "ApplicationServer", "MediationServer", "EdgeServer", "ManagementServices", "UserStore", "ApplicationStore",
            "ArchivingStore", "MonitoringStore", "CentralMgmtStore", "CentralMgmt", "FileStore", "WacService",
            "ExternalServer", "PstnGateway", "ArchivingServer", "MonitoringServer", "PersistentChatService",
            "PersistentChatStore", "PersistentChatComplianceStore", "WitnessStore");

    private Vocabulary() {
    }

    /** Why an attribute of an element is kept. */
    public static KeptOrigin ofAttribute(Node node, String attribute) {
        if (IDENTITY.contains(attribute)) {
            return KeptOrigin.IDENTITY;
        }
        boolean known = LegalNames.isOriginal(attribute) || ELEMENTS.getOrDefault(node.name(), Set.of()).contains(attribute);
        return known ? KeptOrigin.UNMODELLED : KeptOrigin.UNKNOWN;
    }

    /** Why an element is kept: unknown if anything in it is. */
    public static KeptOrigin ofNode(Node node) {
        boolean known = ELEMENTS.containsKey(node.name()) && !node.has(Neutral.NAMESPACE)
                && (!node.name().equals("Service") || ROLES.contains(node.get("RoleName")))
                && (!node.name().equals("Dependency") || node.get("Usage").equals("Default"))
                && node.attributes().keySet().stream().noneMatch(name -> ofAttribute(node, name) == KeptOrigin.UNKNOWN)
                && node.children().stream().noneMatch(child -> ofNode(child) == KeptOrigin.UNKNOWN);
        return known ? KeptOrigin.UNMODELLED : KeptOrigin.UNKNOWN;
    }

    /** Why the text of an element is kept. */
    public static KeptOrigin ofText(Node node) {
        return hasText(node) ? KeptOrigin.UNMODELLED : KeptOrigin.UNKNOWN;
    }

    /** Whether a role name is known. */
    public static boolean isRole(String roleName) {
        return ROLES.contains(roleName);
    }

    /** Whether blanks alone in an element mean something. */
    public static boolean hasText(Node node) {
        Set<String> attributes = ELEMENTS.get(node.name());
        return attributes != null && attributes.contains(TEXT);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> result = new HashMap<>();
        try (InputStream in = Vocabulary.class.getResourceAsStream(TABLE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    result.put(cells[0], cells.length < 2 ? Set.of() : Set.of(cells[1].split(" ")));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE, unreadable);
        }
        return result;
    }
}
