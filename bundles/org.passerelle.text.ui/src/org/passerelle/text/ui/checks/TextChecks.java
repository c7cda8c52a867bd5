// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.FileEdit;
import org.passerelle.dsl.ide.services.Finding;

/**
 * Checks texts for more than the language itself knows of. Made by whoever contributes to the extension point
 * {@code org.passerelle.text.ui.checks}; all methods may be called from any thread.
 */
public interface TextChecks {

    /** Prefix of identifiers of problems that keep a text from being read; these are nobody's rules. */
    String SYNTAX = "syntax";

    /**
     * Checks a text. Takes its time: called in the background.
     *
     * @param text a text that can be read, with the other files as they stand
     * @param canceled whether the answer is wanted no more
     * @return what is wrong, with places in that text
     */
    List<Finding> of(Source text, BooleanSupplier canceled);

    /** Whether {@link #of} looks for what breaks a rule, so that saying nothing means that all is well. */
    boolean covers(String rule);

    /** What a rule looks for, why, and what to do, as Markdown; empty for a rule that is not known. */
    String explanation(String rule);

    /** What a way to mend something does, in a few words. */
    String title(String fix);

    /**
     * Works out how something is mended. May take as long as reading the text.
     *
     * @param fix identifier of a way to mend it
     * @param text the text as it stands
     * @param element name path of the element
     * @return the changes; none if the element is gone, or needs no mending any more
     */
    List<FileEdit> edits(String fix, Source text, String element);

    /** Calls somebody whenever the answers for unchanged texts may be others now. */
    void listen(Runnable listener);

    /** Calls that one no more. */
    void forget(Runnable listener);
}
