// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names for files made from identifiers: {@code OCS-08-12@wave:Finance} becomes {@code OCS-08-12_wave-Finance}. A name
 * depends on its identifier alone unless two names would differ by letter case only. Where the plain form would lose
 * something a digest of the identifier is added.
 */
public final class FileNames {

    private static final int LONGEST = 100;

    private final Map<String, Integer> uses = new HashMap<>();

    /** @param ids all identifiers of the export */
    public FileNames(List<String> ids) {
        ids.stream().distinct().forEach(id -> uses.merge(folded(id), 1, Integer::sum));
    }

    /** The name of the file without its extension. */
    public String of(String id) {
        String plain = plain(id);
        return uses.getOrDefault(folded(id), 1) > 1 && !plain.endsWith(digest(id)) ? plain + '-' + digest(id) : plain;
    }

    private static String folded(String id) {
        return plain(id).toLowerCase(Locale.ROOT);
    }

    private static String plain(String id) {
        String marked = id.replaceFirst("@", "_").replaceFirst(":", "-");
        String safe = marked.replaceAll("[^A-Za-z0-9._-]", "_");
        boolean lossless = safe.equals(marked) && safe.length() <= LONGEST && !safe.endsWith(".")
                && id.indexOf('_') < 0;
        return lossless ? safe : safe.substring(0, Math.min(LONGEST, safe.length())) + '-' + digest(id);
    }

    private static String digest(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
