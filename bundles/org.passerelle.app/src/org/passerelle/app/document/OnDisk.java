// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What is known of a file as it was read or written last.
 *
 * @param digest digest of its bytes; empty for a file that is not there
 * @param form how its bytes are a text
 */
record OnDisk(String digest, Form form) {

    /** How bytes are a text. */
    enum Form {
        /** UTF-8, as the language has it. */
        UTF_8,
        /** UTF-8 that begins with a byte order mark. */
        MARKED,
        /** Something else, shown byte by byte. */
        OTHER
    }

    static final OnDisk NOTHING = new OnDisk("", Form.UTF_8);

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    static OnDisk of(byte[] bytes) {
        return new OnDisk(digest(bytes), form(bytes));
    }

    boolean isThere() {
        return !digest.isEmpty();
    }

    /** Whether nobody would have to save that text. */
    boolean says(String text) {
        return isThere() ? form != Form.OTHER && digest(bytes(text)).equals(digest) : text.isEmpty();
    }

    /** The text of the bytes this was made of. */
    String text(byte[] bytes) {
        return switch (form) {
            case UTF_8 -> new String(bytes, StandardCharsets.UTF_8);
            case MARKED -> new String(bytes, MARK.length, bytes.length - MARK.length, StandardCharsets.UTF_8);
            case OTHER -> new String(bytes, StandardCharsets.ISO_8859_1);
        };
    }

    /** What is written to the file for a text. */
    byte[] bytes(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        if (form != Form.MARKED) {
            return plain;
        }
        byte[] marked = Arrays.copyOf(MARK, MARK.length + plain.length);
        System.arraycopy(plain, 0, marked, MARK.length, plain.length);
        return marked;
    }

    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Form form(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException otherEncoding) {
            return Form.OTHER;
        }
        boolean marked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? Form.MARKED : Form.UTF_8;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
