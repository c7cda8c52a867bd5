// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.search;

import org.eclipse.core.resources.IFile;

/**
 * A line in which something was found.
 *
 * @param file the file
 * @param number number of the line from 1
 * @param start where the line begins in the text
 * @param blanks how many blanks stand before its words
 * @param words the line without the blanks around it
 */
record FoundLine(IFile file, int number, int start, int blanks, String words) {
}
