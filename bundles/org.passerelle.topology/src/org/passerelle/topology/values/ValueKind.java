// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

/** The kinds of values with a grammar, for messages about texts that are not such a value. */
public enum ValueKind {
    FQDN, IP_ADDRESS, SIP_URI, UNC_PATH, SQL_INSTANCE_NAME, PORT, PHONE_NUMBER, PHONE_PATTERN, WEB_URL
}
