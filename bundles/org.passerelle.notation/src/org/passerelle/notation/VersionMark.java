// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import org.passerelle.topology.ProductVersion;

/** How a product version is marked: by a letter beside the colour, so that the picture also works without colours. */
public enum VersionMark {
    OLDER("!"), R2("R2"), L10("10"), L13("13"), NEWER("15+"), NONE("");

    private final String letters;

    VersionMark(String letters) {
        this.letters = letters;
    }

    /** The letters shown on the node; empty for elements without a version. */
    public String letters() {
        return letters;
    }

    /** Style class of the version. */
    public String key() {
        return "v-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The mark of a product version; {@link #NONE} for null. */
    public static VersionMark of(ProductVersion version) {
        if (version == null) {
            return NONE;
        }
        return switch (version) {
            case LCS_2005, OCS_2007 -> OLDER;
            case OCS_2007_R2 -> R2;
            case LYNC_2010 -> L10;
            case LYNC_2013 -> L13;
            case SFB_2015, SFB_2019 -> NEWER;
        };
    }
}
