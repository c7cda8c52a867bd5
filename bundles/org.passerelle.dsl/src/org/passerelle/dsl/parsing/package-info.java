// SPDX-License-Identifier: EPL-2.0
/** What happens around the generated parser: messages about syntax, clauses given twice. */
package org.passerelle.dsl.parsing;
