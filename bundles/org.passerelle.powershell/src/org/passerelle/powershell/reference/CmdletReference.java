// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The commands a script may use: the cmdlets of the Lync family and a short list of Windows commands.
 *
 * <p>The files are read when first asked for and only indexed by name then; a cmdlet is parsed when it is found.
 */
public final class CmdletReference {

    private static final class Holder {
        static final CmdletReference LYNC_2013 = new CmdletReference(Product.LYNC_SERVER_2013);
    }

    private final Product product;
    private final Map<String, CmdletLine> lines = new TreeMap<>();
    private final Map<String, Cmdlet> parsed = new ConcurrentHashMap<>();

    private CmdletReference(Product product) {
        this.product = product;
        index("cmdlets.txt");
        index("windows.txt");
    }

    /** The reference as seen from the Lync Server 2013 Management Shell. */
    public static CmdletReference lync2013() {
        return Holder.LYNC_2013;
    }

    private void index(String resource) {
        String text;
        try (InputStream in = CmdletReference.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The command reference " + resource + " is not in the program.");
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The command reference " + resource + " cannot be read.", e);
        }
        String[] all = text.split("\n");
        String[] types = all[0].substring(all[0].indexOf('|') + 1).split("\\|");
        for (int i = 1; i < all.length; i++) {
            String name = all[i].substring(0, all[i].indexOf('|'));
            lines.put(name.toLowerCase(Locale.ROOT), new CmdletLine(all[i], types));
        }
    }

    /** The product whose shell runs the scripts. */
    public Product product() {
        return product;
    }

    /** The command of that name in any letter case, whichever product has it; ask {@link #isLegal} as well. */
    public Optional<Cmdlet> find(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        CmdletLine line = lines.get(key);
        return line == null ? Optional.empty() : Optional.of(parsed.computeIfAbsent(key, k -> line.read()));
    }

    /** The product to ask about the command's parameters: Windows for a Windows command. */
    public Product productOf(Cmdlet cmdlet) {
        return cmdlet.legalFor(Product.WINDOWS) ? Product.WINDOWS : product;
    }

    /** Whether a script for this reference's product may call the command. */
    public boolean isLegal(Cmdlet cmdlet) {
        return cmdlet.legalFor(productOf(cmdlet));
    }

    /** All names in lower case, sorted, of every product. */
    public List<String> names() {
        return List.copyOf(lines.keySet());
    }
}
