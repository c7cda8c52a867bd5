// SPDX-License-Identifier: EPL-2.0
/**
 * Documents that are open for editing: text, model and history of one file in one place, whoever edits it. Nothing here
 * needs a workbench.
 */
package org.passerelle.app.document;
