// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import org.eclipse.emf.common.util.URI;

/**
 * A place in a file.
 *
 * @param file address of the file
 * @param range the place
 */
public record FileRange(URI file, TextRange range) {
}
