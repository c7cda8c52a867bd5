// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

/** How a property's text is compared with a value, always without regard to letter case. */
public enum Match {
    /** The texts are equal. */
    EQUALS,
    /** The texts differ. */
    DIFFERS,
    /** The property's text ends with the value, as the tail of a service id does. */
    ENDS_WITH,
    /** The property's text holds the value. */
    CONTAINS,
    /** The property's text starts or ends with a blank, which some commands refuse; there is no value to compare with. */
    HAS_OUTER_BLANKS
}
