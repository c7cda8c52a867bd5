// SPDX-License-Identifier: EPL-2.0
/** What lines of a diagram stand for in the model, and how they are drawn and removed. */
package org.passerelle.notation.internal.connecting;
