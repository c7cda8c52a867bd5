// SPDX-License-Identifier: EPL-2.0
/** Rules about legacy and new pools that run side by side. */
package org.passerelle.rules.catalogue.coexistence;
