// SPDX-License-Identifier: EPL-2.0
/** Reading files strictly, and addressing elements by names. */
package org.passerelle.dsl.resource;
