// SPDX-License-Identifier: EPL-2.0
/** What is named where in a set of files. */
package org.passerelle.dsl.ide.names;
