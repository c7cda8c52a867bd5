// SPDX-License-Identifier: EPL-2.0
/**
 * Looks at a running workbench from within: when it is ready, whether all of it is there, and how long the UI thread is
 * held by what a person does. Uses the platform only, so that it fits into any workbench.
 */
package org.passerelle.workbench.probe;
