// SPDX-License-Identifier: EPL-2.0
/** Rules about gateways and trunks. */
package org.passerelle.rules.catalogue.voice;
