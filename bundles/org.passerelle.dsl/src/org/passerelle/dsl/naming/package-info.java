// SPDX-License-Identifier: EPL-2.0
/** How elements are named in references, found again, and declared by being named. */
package org.passerelle.dsl.naming;
