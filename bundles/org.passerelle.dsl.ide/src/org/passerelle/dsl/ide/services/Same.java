// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;
import org.passerelle.dsl.ide.names.Imported;
import org.passerelle.dsl.ide.names.Mention;
import org.passerelle.dsl.ide.names.Namespace;
import org.passerelle.dsl.ide.names.Source;

/**
 * Tells which names in connected files mean the same. The name of a computer means the same computer everywhere; any
 * other name belongs to one topology, and to the migrations that refer to it there.
 */
final class Same {

    private Same() {
    }

    /** The files to look into, the given one first. */
    static List<Source> files(Source source, Mention mention) {
        return mention.namespace() == Namespace.FILE ? List.of(source) : source.sources().connected(source);
    }

    /** The places in one of these files. */
    static List<Mention> mentions(Source source, Source file, Mention mention) {
        List<Mention> named = file.names().mentions(mention.namespace(), mention.key());
        if (named.isEmpty() || isEverywhere(mention) || file == source && isTopology(source)) {
            return named;
        }
        List<Source> homes = homes(source, mention);
        return isTopology(file) ? homes.contains(file) ? named : List.of()
                : named.stream().filter(one -> homes(file, one).stream().anyMatch(homes::contains)).toList();
    }

    private static boolean isEverywhere(Mention mention) {
        return switch (mention.namespace()) {
            case COMPUTER, SQL_INSTANCE, SHARE, FILE -> true;
            default -> false;
        };
    }

    private static boolean isTopology(Source source) {
        return Imported.by(source).isEmpty();
    }

    private static List<Source> homes(Source source, Mention mention) {
        return Imported.scope(source, mention.use().reference());
    }
}
