// SPDX-License-Identifier: EPL-2.0
/** What a deletion takes along. */
package org.passerelle.notation.internal.deleting;
