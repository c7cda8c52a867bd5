// SPDX-License-Identifier: EPL-2.0
/** Writes models as text by walking the grammar, and lays text out. */
package org.passerelle.dsl.printing;
