// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.editing;

import java.util.Locale;
import org.passerelle.topology.texts.Texts;

/** A drawer of the palette. */
public enum Category {
    SITES, POOLS, ROLES, MACHINES, GATEWAYS, VOICE, EXTERNAL_ACCESS, USERS, NETWORK, DIRECTORY, DEPLOYMENT;

    /** Key of the drawer: lower case words joined by hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param locale French for French, English otherwise
     * @return its name
     */
    public String label(Locale locale) {
        return Texts.beside(Category.class, locale).text("category." + key());
    }
}
