// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

/** Parts of a diagram that can be shown or left out together. */
public enum Layer {
    CORE, HOSTS, STORES, VOICE, EXTERNAL_ACCESS
}
