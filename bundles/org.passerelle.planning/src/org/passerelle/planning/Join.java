// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

/** Which instances of two kinds an edge connects. */
public enum Join {
    /** Every instance of the one with every instance of the other. */
    ALL("all"),
    /** Those of one legacy pool, or of one target pool where one of them has no legacy pool. */
    SAME_POOL("same-pool"),
    SAME_HOST("same-host"),
    SAME_WAVE("same-wave"),
    SAME_GATEWAY("same-gateway"),
    SAME_SITE("same-site"),
    SAME_DOMAIN("same-domain"),
    SAME_EDGE("same-edge"),
    /** Those of the pilot pool that come first. */
    PILOT_POOL("pilot-pool"),
    /** Those of the last legacy pool, or of no pool that homes users, that wait. */
    LAST_POOL("last-pool"),
    /** A legacy pool whose name the sign-in record of the domain holds waits for the domain. */
    SRV_POOL("srv-pool"),
    /** A legacy pool that a voice route still depends on waits for the route. */
    ROUTE_POOL("route-pool"),
    /** Those of one pool where both belong to one, else all: what a step that is absent hands on. */
    POOL_OR_ALL("pool-or-all");

    private final String id;

    Join(String id) {
        this.id = id;
    }

    /** Name in the tables. */
    public String id() {
        return id;
    }

    /**
     * @param id a name in the tables
     * @throws IllegalArgumentException for an unknown name
     */
    public static Join of(String id) {
        for (Join join : values()) {
            if (join.id.equals(id)) {
                return join;
            }
        }
        throw new IllegalArgumentException("unknown join: " + id);
    }
}
