// SPDX-License-Identifier: EPL-2.0
/** Rules about taking legacy pools out of service. */
package org.passerelle.rules.catalogue.decommissioning;
