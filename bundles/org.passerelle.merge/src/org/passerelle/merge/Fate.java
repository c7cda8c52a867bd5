// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge;

/** What becomes of an element in the merge of a legacy deployment with its target. */
public enum Fate {
    /** It is in the merged topology, below the BackCompatSite where it is a pool or server. */
    CARRIED,
    /** Legacy and target declare it; there is one of it in the merged topology. */
    COMBINED,
    /** It arrives with the import of settings or conference directories, not with the merge itself. */
    IMPORTED,
    /** It is known to the merged topology by a trusted service entry only. */
    TRUSTED_ENTRY,
    /** It lives on, but the merged topology doesn't show it because it shares a pool with a role that is shown. */
    NOT_SHOWN,
    /** It lives on beside the merged topology and serves legacy pools only. */
    STAYS,
    /** It is moved by a later step. */
    LATER,
    /** It has to be set up anew by hand. */
    BY_HAND,
    /** The merge can't take it. */
    REFUSED,
    /** It comes from the target. */
    DESIGNED
}
