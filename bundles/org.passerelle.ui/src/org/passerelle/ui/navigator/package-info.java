// SPDX-License-Identifier: EPL-2.0
/** What the navigator says about projects, folders and files beside their names. */
package org.passerelle.ui.navigator;
