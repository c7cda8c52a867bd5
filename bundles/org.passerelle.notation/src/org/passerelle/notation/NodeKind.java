// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

/** What a node of a diagram stands for; decides its shape and its letter. */
public enum NodeKind {
    CENTRAL_SITE, BRANCH_SITE, BACK_COMPAT_SITE, POOL, HOST, SQL_SERVER, FILE_SHARE, GATEWAY, REVERSE_PROXY, EXCHANGE,
    FEDERATION;

    /** Whether nodes of this kind hold other nodes and are laid out around them. */
    public boolean isContainer() {
        return this == CENTRAL_SITE || this == BRANCH_SITE || this == BACK_COMPAT_SITE;
    }

    /** Key of the kind's name and style class: lower case words joined by hyphens. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
