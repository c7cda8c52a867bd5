// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.connecting;

import org.passerelle.notation.ConnectionKind;

/** The table of contents: who draws the lines of which kind. */
public final class Wiring {

    private Wiring() {
    }

    /** Who draws lines of that kind. */
    public static Wires of(ConnectionKind kind) {
        return switch (kind) {
            case NEXT_HOP, MEDIA, MEDIATION, STORE, FILE_STORE, WEB_APPS, LEGACY_SERVICE -> new RoleWires(kind);
            case TRUNK -> new TrunkWires();
            case FEDERATION -> new RouteWires();
            case BACKUP -> new BackupWires();
            case MIRROR -> new MirrorWires();
            case MEMBER -> new MemberWires();
            case PUBLISHED -> new PublishedWires();
            case UNIFIED_MESSAGING -> new VoiceMailWires();
        };
    }
}
