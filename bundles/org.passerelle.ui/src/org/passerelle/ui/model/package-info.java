// SPDX-License-Identifier: EPL-2.0
/** The files of the workspace as models: read, checked and simulated in the background, shared by all views. */
package org.passerelle.ui.model;
