// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a change of a model makes of its text.
 *
 * @param replacements changes of the text that don't overlap, in the order of the text
 * @param result the changed text, read
 * @param renamed fragments of elements that are addressed otherwise now, with their new fragments, in the order of the model
 */
public record TextEdit(List<TextReplacement> replacements, LoadedFile result, Map<String, String> renamed) {

    /** Copies the collections. */
    public TextEdit {
        replacements = List.copyOf(replacements);
        renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
    }
}
