// SPDX-License-Identifier: EPL-2.0
/** The wizard that starts a migration project: empty, from an example, or from documents of a real deployment. */
package org.passerelle.ui.project;
