// SPDX-License-Identifier: EPL-2.0
/**
 * The steps of the move from Office Communications Server 2007 R2 and Group Chat to Lync Server 2013: when each is
 * needed, what it requires and what it changes. {@link org.passerelle.planning.catalogue.StandardCatalogue} is the table
 * of contents; texts, edges and variants lie beside the classes.
 */
package org.passerelle.planning.catalogue;
