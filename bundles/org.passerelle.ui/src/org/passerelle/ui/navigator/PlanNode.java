// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.navigator;

import org.eclipse.core.resources.IFile;

/** The plan of a migration, as something below its file. @param migration the file */
public record PlanNode(IFile migration) {
}
