// SPDX-License-Identifier: EPL-2.0
/** What the grammar says about classes, clauses and what may follow. */
package org.passerelle.dsl.grammar;
