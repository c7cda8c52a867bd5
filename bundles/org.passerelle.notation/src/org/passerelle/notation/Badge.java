// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

/** A letter on a node that says how grave the worst finding on it is. */
public enum Badge {
    NONE(""), INFO("i"), WARNING("W"), ERROR("E");

    private final String letter;

    Badge(String letter) {
        this.letter = letter;
    }

    /** The letter shown; empty for none. */
    public String letter() {
        return letter;
    }
}
