// SPDX-License-Identifier: EPL-2.0
/** Rules about how roles are laid out over pools and computers. */
package org.passerelle.rules.catalogue.layout;
