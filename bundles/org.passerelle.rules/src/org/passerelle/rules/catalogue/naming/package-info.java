// SPDX-License-Identifier: EPL-2.0
/** Rules about names of domains, pools and computers. */
package org.passerelle.rules.catalogue.naming;
