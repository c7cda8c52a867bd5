// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning;

/** By what the subjects of two steps can belong together. */
public enum Link {
    LEGACY_POOL, TARGET_POOL, HOST, WAVE, GATEWAY, SITE, DOMAIN, EDGE
}
