// SPDX-License-Identifier: EPL-2.0
/** How elements move into other containers. */
package org.passerelle.notation.internal.moving;
