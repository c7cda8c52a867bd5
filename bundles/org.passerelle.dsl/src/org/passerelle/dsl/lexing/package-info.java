// SPDX-License-Identifier: EPL-2.0
/** Cuts text into words; how words, quoted texts and keywords differ is decided here alone. */
package org.passerelle.dsl.lexing;
