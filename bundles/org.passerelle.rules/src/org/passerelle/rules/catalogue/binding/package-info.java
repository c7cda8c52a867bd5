// SPDX-License-Identifier: EPL-2.0
/** Rules about what a migration must state so that every step is complete. */
package org.passerelle.rules.catalogue.binding;
