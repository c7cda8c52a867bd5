// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.internal.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interchange.UnreadableDocumentException;

/** Finds the encoding of a document from its first bytes and decodes it strictly. */
final class Encodings {

    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final Map<String, Charset> SINGLE_BYTE = Map.of(
            "us-ascii", StandardCharsets.UTF_8,
            "ascii", StandardCharsets.UTF_8,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"));

    private Encodings() {
    }

    /**
     * @param bytes a document
     * @param file its name, for messages
     * @return its text without byte order mark
     * @throws UnreadableDocumentException if it is empty or not in the encoding it claims
     */
    static String decode(byte[] bytes, String file) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(file, 0, 0, "", "empty", List.of());
        }
        int mark = markLength(bytes);
        Charset charset = charset(bytes, file);
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
        } catch (CharacterCodingException notInThisEncoding) {
            throw new UnreadableDocumentException(file, 0, 0, "", "encodingBroken", List.of(charset.name()));
        }
    }

    private static int markLength(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset charset(byte[] bytes, String file) throws UnreadableDocumentException {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        // A document saved again by a shell may still declare UTF-16: what the bytes show wins over what they say.
        String declared = declared(bytes);
        if (declared.isEmpty() || declared.startsWith("utf-8") || declared.startsWith("utf-16") || starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        Charset known = SINGLE_BYTE.get(declared);
        if (known == null) {
            throw new UnreadableDocumentException(file, 1, 1, "", "encodingUnknown", List.of(declared));
        }
        return known;
    }

    private static String declared(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST_DECLARATION));
        Matcher matcher = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
