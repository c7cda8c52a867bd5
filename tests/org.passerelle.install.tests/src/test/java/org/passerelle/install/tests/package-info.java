// SPDX-License-Identifier: EPL-2.0
/** Installs the features into an Eclipse made of the target platform, and starts it. */
package org.passerelle.install.tests;
