// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.model;

import java.util.function.Function;
import org.passerelle.interchange.ProblemKind;
import org.passerelle.interchange.internal.Problems;
import org.passerelle.interchange.internal.xml.Node;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.IpAddress;
import org.passerelle.topology.values.Port;
import org.passerelle.topology.values.WebUrl;

/** Reads typed values from attributes; what the model does not admit is told and left out, as it is kept anyway. */
final class Values {

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Fqdn fqdn(Node node, String attribute) {
        return value(node, attribute, Fqdn::new);
    }

    Port port(Node node, String attribute) {
        return value(node, attribute, Port::new);
    }

    IpAddress address(Node node, String attribute) {
        return value(node, attribute, IpAddress::new);
    }

    WebUrl url(Node node, String attribute) {
        return value(node, attribute, WebUrl::new);
    }

    /** Whether an attribute says true. */
    static boolean isTrue(Node node, String attribute) {
        return node != null && node.get(attribute).equalsIgnoreCase("true");
    }

    /** A number that is not negative, or -1 where the text is none. */
    static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }

    private <T> T value(Node node, String attribute, Function<String, T> type) {
        String text = node.get(attribute);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return type.apply(text);
        } catch (InvalidValueException notAdmitted) {
            problems.at(node, attribute, ProblemKind.INVALID_VALUE, "invalidValue", text);
            return null;
        }
    }
}
