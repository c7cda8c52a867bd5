// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.interchange.internal.xml.Node;

/** Puts elements that follow a certain sibling behind it; those whose sibling is gone stay at the end. */
final class Placement {

    private final Map<String, List<Node>> waiting = new LinkedHashMap<>();
    private final List<Node> result = new ArrayList<>();

    private Placement() {
    }

    /** Arranges the children of an element, and theirs. */
    static void arrange(Node node) {
        if (node.children().stream().anyMatch(child -> child.after() != null)) {
            List<Node> arranged = new Placement().order(node.children());
            node.children().clear();
            node.children().addAll(arranged);
        }
        node.children().forEach(Placement::arrange);
    }

    /**
     * Arranges what is in services, where siblings are still known by the names of the common shape. What has found its
     * place stays there.
     */
    static void arrangeServices(Node node) {
        for (Node child : node.children()) {
            if (child.name().equals("Service")) {
                arrange(child);
                settle(child);
            } else {
                arrangeServices(child);
            }
        }
    }

    private static void settle(Node node) {
        for (Node child : node.children()) {
            child.after(null);
            settle(child);
        }
    }

    private List<Node> order(List<Node> siblings) {
        Map<String, Node> last = new HashMap<>();
        for (Node each : siblings) {
            if (each.after() == null) {
                last.put(Keys.of(each), each);
            } else {
                waiting.computeIfAbsent(each.after(), key -> new ArrayList<>()).add(each);
            }
        }
        release("");
        for (Node each : siblings) {
            if (each.after() == null) {
                result.add(each);
                if (last.get(Keys.of(each)) == each) {
                    release(Keys.of(each));
                }
            }
        }
        while (!waiting.isEmpty()) {
            release(waiting.keySet().iterator().next());
        }
        return result;
    }

    private void release(String first) {
        List<Node> stack = new ArrayList<>(waiting.getOrDefault(first, List.of()).reversed());
        waiting.remove(first);
        while (!stack.isEmpty()) {
            Node node = stack.removeLast();
            result.add(node);
            List<Node> followers = waiting.remove(Keys.of(node));
            if (followers != null) {
                stack.addAll(followers.reversed());
            }
        }
    }
}
