// SPDX-License-Identifier: EPL-2.0
/** How new elements are made. */
package org.passerelle.notation.internal.creating;
