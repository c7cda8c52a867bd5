// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.List;

/**
 * The users of a wave as its scripts read them.
 *
 * @param fileName name of the file
 * @param bytes    its content
 * @param notes    what does not stop the scripts: numbers that differ
 */
record WaveFile(String fileName, byte[] bytes, List<BindingProblem.Place> notes) {
}
