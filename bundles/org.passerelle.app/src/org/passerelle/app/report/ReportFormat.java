// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.report;

import java.util.List;
import java.util.Locale;

/** The forms in which problems are printed. */
public enum ReportFormat {
    TEXT, JSON, SARIF, JUNIT;

    /**
     * @param problems what was found, in order
     * @param locale language of headings in the text form
     * @return the report as text that ends with a line break
     */
    public String print(List<Problem> problems, Locale locale) {
        return switch (this) {
            case TEXT -> TextReport.print(problems, locale);
            case JSON -> JsonReport.print(problems);
            case SARIF -> SarifReport.print(problems);
            case JUNIT -> JUnitReport.print(problems);
        };
    }
}
