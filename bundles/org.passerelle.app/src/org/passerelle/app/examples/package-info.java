// SPDX-License-Identifier: EPL-2.0
/** Example projects: those that are copied and those that are computed at any size. */
package org.passerelle.app.examples;
