// SPDX-License-Identifier: EPL-2.0
/**
 * The rules that topologies, migrations and plans are held to, and the engine that runs them. {@link
 * org.passerelle.rules.Rules} is the way in, {@link org.passerelle.rules.RuleCatalogue} the table of contents.
 */
package org.passerelle.rules;
