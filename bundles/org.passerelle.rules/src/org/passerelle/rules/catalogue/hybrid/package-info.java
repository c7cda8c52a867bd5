// SPDX-License-Identifier: EPL-2.0
/** Rules about deployments with a Lync Online tenant. */
package org.passerelle.rules.catalogue.hybrid;
