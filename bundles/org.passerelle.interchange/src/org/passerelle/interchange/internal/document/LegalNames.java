// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.Locale;
import java.util.function.Function;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.internal.Problems;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.SqlInstanceName;
import org.passerelle.topology.values.UncPath;

/**
 * Makes sure that whatever elements are known by is a value that the model admits. A name that is not gets a
 * placeholder under the top-level domain that is reserved for the purpose; the original stays beside it.
 */
public final class LegalNames {

    private static final String PREFIX = "{urn:passerelle:kept}original-";

    private final Problems problems;
    private int count;

    private LegalNames(Problems problems) {
        this.problems = problems;
    }

    /** Name of the attribute that holds what an attribute was before it got a placeholder. */
    static String original(String attribute) {
        return PREFIX + attribute;
    }

    /** Whether a name is a placeholder's, so that what it stands for can be told. */
    public static boolean isOriginal(String attribute) {
        return attribute.startsWith(PREFIX);
    }

    /** Puts originals back in the place of placeholders, in an element and everything in it. */
    static void restoreAll(Node node) {
        for (String name : node.attributes().keySet().stream().filter(LegalNames::isOriginal).toList()) {
            node.with(name.substring(PREFIX.length()), node.attributes().remove(name));
        }
        node.children().forEach(LegalNames::restoreAll);
    }

    /** Checks the names in a document of the common shape. */
    static void check(Node document, Problems problems) {
        LegalNames names = new LegalNames(problems);
        for (Node domains : document.children("InternalDomains")) {
            domains.children("InternalDomain").forEach(domain -> names.check(domain, "Name", Fqdn::new, "domain-%d.invalid"));
        }
        for (Node cluster : document.children("Cluster")) {
            names.cluster(cluster);
        }
    }

    private void cluster(Node cluster) {
        check(cluster, "Fqdn", Fqdn::new, "pool-%d.invalid");
        for (Node child : cluster.children()) {
            switch (child.name()) {
                case "Machine" -> check(child, "Fqdn", Fqdn::new, "machine-%d.invalid");
                case "SqlInstance" -> {
                    if (!child.get("Name").isEmpty()) {
                        check(child, "Name", SqlInstanceName::new, "INVALID_%d");
                    }
                }
                case "Service" -> share(child, cluster.get("Fqdn"));
                default -> { }
            }
        }
    }

    private void share(Node service, String server) {
        Node store = service.child("FileStoreService");
        if (store != null && store.has("ShareName")) {
            check(store, "ShareName", name -> new UncPath("\\\\" + server + '\\' + name), "invalid-%d");
        }
    }

    private void check(Node node, String attribute, Function<String, Object> type, String placeholder) {
        String value = node.get(attribute);
        if (admits(type, value)) {
            return;
        }
        String trimmed = value.strip();
        String legal = trimmed;
        if (!admits(type, trimmed)) {
            count++;
            legal = String.format(Locale.ROOT, placeholder, count);
        }
        problems.at(node, attribute, legal.equals(trimmed) ? ProblemKind.INVALID_VALUE : ProblemKind.PLACEHOLDER,
                legal.equals(trimmed) ? "trimmed" : "placeholder", value, legal);
        node.with(original(attribute), value).with(attribute, legal);
    }

    private static boolean admits(Function<String, Object> type, String value) {
        try {
            return type.apply(value) != null;
        } catch (InvalidValueException notAdmitted) {
            return false;
        }
    }
}
