// SPDX-License-Identifier: EPL-2.0
/**
 * What the viewpoint's expressions call. Every method takes the element it is called on first; elements and views come
 * from Sirius and are never null.
 */
package org.passerelle.sirius.services;
