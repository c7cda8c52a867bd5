// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.passerelle.powershell.command.Literals;

/** The output format of script templates: every text that is not {@link Code} comes out as one literal, quotes included. */
final class LiteralOutputFormat extends CommonMarkupOutputFormat<Code> {

    static final LiteralOutputFormat INSTANCE = new LiteralOutputFormat();

    private LiteralOutputFormat() {
    }

    @Override
    public String getName() {
        return "PowerShellLiteral";
    }

    @Override
    public String getMimeType() {
        return "text/plain";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(Literals.quote(text));
    }

    @Override
    public String escapePlainText(String text) {
        return Literals.quote(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return false;
    }

    @Override
    protected Code newTemplateMarkupOutputModel(String plainText, String code) {
        return new Code(plainText, code);
    }
}
