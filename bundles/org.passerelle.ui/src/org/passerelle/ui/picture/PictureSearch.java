// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.notation.layout.PlacedNode;

/** What a person looks for in a picture, and where they are among what was found. */
final class PictureSearch {

    private String words = "";
    private List<PlacedNode> found = List.of();
    private Set<String> ids = Set.of();
    private int at;

    /** Looks for words from the start. */
    void look(PictureScene scene, String wanted) {
        words = wanted.strip().toLowerCase(Locale.ROOT);
        at = 0;
        on(scene);
    }

    /** Looks for the same words in another picture. */
    void on(PictureScene scene) {
        found = scene == null || words.isEmpty() ? List.of() : scene.holding(words);
        ids = found.stream().map(node -> node.node().id()).collect(Collectors.toUnmodifiableSet());
        at = Math.clamp(at, 0, Math.max(0, found.size() - 1));
    }

    void go(int places) {
        at = found.isEmpty() ? 0 : Math.floorMod(at + places, found.size());
    }

    Optional<PlacedNode> current() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(at));
    }

    int number() {
        return found.isEmpty() ? 0 : at + 1;
    }

    int count() {
        return found.size();
    }

    Set<String> ids() {
        return ids;
    }
}
