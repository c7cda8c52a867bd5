// SPDX-License-Identifier: EPL-2.0
package org.passerelle.merge.internal;

import org.passerelle.merge.Fate;

/**
 * What the merge does with a kind of element, and why.
 *
 * @param fate what becomes of it
 * @param reason key of the sentence that says why
 * @param page source page
 */
public record Destiny(Fate fate, String reason, String page) {

    static final String MERGE_PAGE = "merge-using-topology-builder-merge-wizard";
    static final String VERIFY_PAGE = "verify-topology-information";
    static final String IMPORT_PAGE = "import-policies-and-settings";

    static Destiny carried(String reason) {
        return new Destiny(Fate.CARRIED, reason, VERIFY_PAGE);
    }

    static Destiny refused(String reason) {
        return new Destiny(Fate.REFUSED, reason, MERGE_PAGE);
    }

    static Destiny imported(String reason) {
        return new Destiny(Fate.IMPORTED, reason, IMPORT_PAGE);
    }

    static Destiny later(String reason, String page) {
        return new Destiny(Fate.LATER, reason, page);
    }

    static Destiny stays(String reason, String page) {
        return new Destiny(Fate.STAYS, reason, page);
    }

    static Destiny byHand(String reason, String page) {
        return new Destiny(Fate.BY_HAND, reason, page);
    }
}
