// SPDX-License-Identifier: EPL-2.0
/** Reads texts of the language with all their errors: every token gets its place in the grammar, or is known to have none. */
package org.passerelle.dsl.ide.syntax;
