// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;
import org.eclipse.emf.common.util.URI;

/** Knows what the rules of the product say about files; the language itself has no rules. */
@FunctionalInterface
public interface FindingSource {

    /** Knows of nothing. */
    FindingSource NONE = file -> List.of();

    /** What is known about a file, as far as its places are those of its present text. */
    List<Finding> of(URI file);
}
