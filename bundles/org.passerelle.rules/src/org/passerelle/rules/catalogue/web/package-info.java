// SPDX-License-Identifier: EPL-2.0
/** Rules about web services and simple URLs. */
package org.passerelle.rules.catalogue.web;
