// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.LazyStringInputStream;

/** A file of the language: read strictly as UTF-8 and always as a whole, so that naming declares the same everywhere. */
public class PasserelleResource extends LazyLinkingResource {

    @Override
    protected void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
        if (stream instanceof LazyStringInputStream) {
            super.doLoad(stream, options);
            return;
        }
        StrictText text = StrictText.read(stream, String.valueOf(getURI()));
        super.doLoad(new LazyStringInputStream(text.text(), getEncoding()), options);
        if (text.problem() != null) {
            getErrors().clear();
            getErrors().add(text.problem());
        }
    }

    @Override
    public void update(int offset, int replacedLength, String newText) {
        IParseResult before = getParseResult();
        StringBuilder text = new StringBuilder(before == null ? "" : before.getRootNode().getText());
        text.replace(offset, offset + replacedLength, newText);
        try {
            reparse(text.toString());
        } catch (IOException e) {
            throw new WrappedException(e);
        }
    }
}
