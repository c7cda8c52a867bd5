// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.Locale;

/** What an edge of a diagram stands for. */
public enum ConnectionKind {
    NEXT_HOP(Layer.CORE), MEDIA(Layer.EXTERNAL_ACCESS), FEDERATION(Layer.EXTERNAL_ACCESS), TRUNK(Layer.VOICE),
    MEDIATION(Layer.VOICE), BACKUP(Layer.CORE), STORE(Layer.STORES), MIRROR(Layer.STORES), FILE_STORE(Layer.STORES),
    WEB_APPS(Layer.CORE), LEGACY_SERVICE(Layer.CORE), MEMBER(Layer.HOSTS), PUBLISHED(Layer.EXTERNAL_ACCESS),
    UNIFIED_MESSAGING(Layer.VOICE);

    private final Layer layer;

    ConnectionKind(Layer layer) {
        this.layer = layer;
    }

    /** The layer that edges of this kind are on. */
    public Layer layer() {
        return layer;
    }

    /** Key of the kind's name and style class: lower case words joined by hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
