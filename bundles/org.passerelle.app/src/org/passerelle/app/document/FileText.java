// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.passerelle.app.UserError;

/**
 * A file as it was read.
 *
 * @param text its text; a file that is not UTF-8 is read byte by byte, and saving makes it UTF-8
 * @param digest digest of its bytes; empty for a file that is not there
 */
record FileText(String text, String digest) {

    /** @throws UserError if the file is there and can't be read */
    static FileText read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new FileText(decode(bytes), digest(bytes));
        } catch (NoSuchFileException none) {
            return new FileText("", "");
        } catch (IOException failure) {
            throw new UserError("error.file.unreadable", file);
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherEncoding) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
