// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/** How bad something is. */
public enum Severity {
    /** It has to be mended. */
    ERROR,
    /** It should be looked at. */
    WARNING,
    /** It is worth knowing. */
    INFO
}
