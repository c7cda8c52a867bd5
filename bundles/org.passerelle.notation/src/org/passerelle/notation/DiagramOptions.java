// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;

/**
 * What a diagram is to show.
 *
 * @param locale English or French
 * @param layers the layers shown
 * @param badges worst finding by name path
 * @param ghosted which elements are about to be removed
 */
public record DiagramOptions(Locale locale, Set<Layer> layers, Map<String, Badge> badges, Predicate<EObject> ghosted) {

    /** Copies the collections. */
    public DiagramOptions {
        layers = Set.copyOf(layers);
        badges = Map.copyOf(badges);
    }

    /** Everything, without findings and ghosts. */
    public static DiagramOptions everything(Locale locale) {
        return new DiagramOptions(locale, EnumSet.allOf(Layer.class), Map.of(), element -> false);
    }

    /** The same with findings. */
    public DiagramOptions withBadges(Map<String, Badge> findings) {
        return new DiagramOptions(locale, layers, findings, ghosted);
    }

    /** The same with ghosts. */
    public DiagramOptions withGhosts(Predicate<EObject> ghosts) {
        return new DiagramOptions(locale, layers, badges, ghosts);
    }

    /** The same with some layers only. */
    public DiagramOptions withLayers(Set<Layer> shown) {
        return new DiagramOptions(locale, shown, badges, ghosted);
    }
}
