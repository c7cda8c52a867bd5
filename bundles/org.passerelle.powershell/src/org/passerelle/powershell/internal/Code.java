// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** Script code that came from the typed model or from a literal; a template prints it as it is. */
final class Code extends CommonTemplateMarkupOutputModel<Code> {

    Code(String plainText, String code) {
        super(plainText, code);
    }

    static Code of(String code) {
        return new Code(null, code);
    }

    @Override
    public LiteralOutputFormat getOutputFormat() {
        return LiteralOutputFormat.INSTANCE;
    }
}
