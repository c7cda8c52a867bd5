// SPDX-License-Identifier: EPL-2.0
/** What the language tells its users, in English and French. */
package org.passerelle.dsl.messages;
