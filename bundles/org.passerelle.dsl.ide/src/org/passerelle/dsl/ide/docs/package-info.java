// SPDX-License-Identifier: EPL-2.0
/** What the metamodel says about the words of the language. */
package org.passerelle.dsl.ide.docs;
