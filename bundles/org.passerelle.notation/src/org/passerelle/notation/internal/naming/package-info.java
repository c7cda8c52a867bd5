// SPDX-License-Identifier: EPL-2.0
/** Names that can be edited in place. */
package org.passerelle.notation.internal.naming;
