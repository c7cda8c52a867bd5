// SPDX-License-Identifier: EPL-2.0
/** Rules about which pool becomes which. */
package org.passerelle.rules.catalogue.correspondence;
