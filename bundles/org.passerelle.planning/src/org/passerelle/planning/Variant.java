// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

/** The variants of the path and when they apply. */
public enum Variant {
    /** All services of the legacy Edge share one external name: users move before federation. */
    SAME_FQDN_EDGE("V-A", Facts.LEGACY_EDGE.and(Facts.LEGACY_EDGE_SAME_FQDN)),
    /** Neither side has an Edge. */
    NO_EDGE("V-C", Facts.LEGACY_EDGE.or(Facts.TARGET_EDGE).negate()),
    /** There is an Edge, but no federation on either side. */
    NO_FEDERATION("V-D", Facts.LEGACY_EDGE.and(Facts.LEGACY_FEDERATION.or(Facts.TARGET_FEDERATION).negate()));

    private final String id;
    private final Condition condition;

    Variant(String id, Condition condition) {
        this.id = id;
        this.condition = condition;
    }

    /** Name such as {@code V-A}. */
    public String id() {
        return id;
    }

    /** When it applies. */
    public Condition condition() {
        return condition;
    }

    /**
     * @param id a name such as {@code V-A}
     * @throws IllegalArgumentException for an unknown name
     */
    public static Variant of(String id) {
        for (Variant variant : values()) {
            if (variant.id.equals(id)) {
                return variant;
            }
        }
        throw new IllegalArgumentException("unknown variant: " + id);
    }
}
