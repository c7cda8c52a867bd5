// SPDX-License-Identifier: EPL-2.0
/** Rules about what an import could not take over. */
package org.passerelle.rules.catalogue.importing;
