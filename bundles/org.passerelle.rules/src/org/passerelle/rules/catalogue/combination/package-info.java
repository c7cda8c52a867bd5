// SPDX-License-Identifier: EPL-2.0
/** Rules about combinations that are not supported and have no rule of their own elsewhere. */
package org.passerelle.rules.catalogue.combination;
