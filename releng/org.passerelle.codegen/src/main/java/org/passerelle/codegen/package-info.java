// SPDX-License-Identifier: EPL-2.0
/** Runs the EMF and Xtext generators during the build. Never part of the product. */
package org.passerelle.codegen;
