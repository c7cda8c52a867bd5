// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.passerelle.dsl.lexing.TextScanner;
import org.passerelle.dsl.messages.Messages;

/**
 * A text read from bytes, or the reason why there is none. Nothing is guessed and nothing replaced: a file that is not
 * UTF-8 from its first byte to its last is refused.
 *
 * @param text the text; empty if there is a problem
 * @param problem what is wrong, or null
 */
record StrictText(String text, FileProblem problem) {

    static StrictText read(InputStream stream, String file) throws IOException {
        byte[] bytes = stream.readNBytes(TextScanner.LONGEST + 1);
        if (bytes.length > TextScanner.LONGEST) {
            String megabytes = Integer.toString(TextScanner.LONGEST / 1024 / 1024);
            return new StrictText("", new FileProblem(Messages.current().of("file.large", megabytes), file, 1, 1));
        }
        return decode(bytes, file);
    }

    private static StrictText decode(byte[] bytes, String file) {
        String guessed = new String(bytes, StandardCharsets.UTF_8);
        // What can't be read becomes this character, which a text may hold as well.
        return guessed.indexOf('\uFFFD') < 0 ? new StrictText(guessed, null) : decodeStrictly(bytes, file);
    }

    private static StrictText decodeStrictly(byte[] bytes, String file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return new StrictText(text, null);
        }
        int at = in.position();
        int lineStart = text.lastIndexOf('\n') + 1;
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        String message = Messages.current().of("file.encoding", Integer.toString(at + 1),
                String.format(Locale.ROOT, "%02X", bytes[at]));
        return new StrictText("", new FileProblem(message, file, line, text.length() - lineStart + 1));
    }
}
