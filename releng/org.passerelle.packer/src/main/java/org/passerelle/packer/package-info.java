// SPDX-License-Identifier: EPL-2.0
/** Build tool for the jars of the command line. Never part of the product. */
package org.passerelle.packer;
