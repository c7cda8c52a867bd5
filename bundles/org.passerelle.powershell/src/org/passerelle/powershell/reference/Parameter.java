// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.reference;

/**
 * One parameter of a parameter set.
 *
 * @param name the full name, without the leading dash
 * @param type the type's name as the reference gives it, for example {@code Fqdn}; {@code SwitchParameter} for a switch
 * @param mandatory whether a call by this set must give it
 * @param positional whether the value may stand without the name
 */
public record Parameter(String name, String type, boolean mandatory, boolean positional) {

    /** The type name of switches. */
    public static final String SWITCH = "SwitchParameter";

    /** Whether the parameter is a switch, which takes no value. */
    public boolean isSwitch() {
        return SWITCH.equals(type);
    }
}
