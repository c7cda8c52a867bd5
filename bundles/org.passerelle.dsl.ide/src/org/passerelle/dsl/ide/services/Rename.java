// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Mention;
import org.passerelle.dsl.ide.names.Namespace;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.TokenRole;
import org.passerelle.dsl.lexing.Words;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.IpAddress;
import org.passerelle.topology.values.SqlInstanceName;
import org.passerelle.topology.values.UncPath;

/**
 * Changes a name wherever it stands. The name of a computer is changed in all connected files, also within shares, SQL
 * instances and web addresses, and with it the trunks of a gateway that are called like the gateway, whichever file the
 * change begins in.
 */
public final class Rename {

    private final ServiceTexts texts;

    Rename(ServiceTexts texts) {
        this.texts = texts;
    }

    /** The name at a place that can be changed; empty if there is none. */
    public Optional<TextRange> at(Source source, int offset) {
        return Optional.ofNullable(source.names().at(offset)).filter(one -> one.namespace() != Namespace.FILE).map(Navigation::range);
    }

    /**
     * @param source any text
     * @param offset a place in it
     * @param newName what it shall be called, without quotes; for a SQL instance without its server
     * @return the changes, or why there are none
     */
    public RenameResult rename(Source source, int offset, String newName) {
        Mention mention = source.names().at(offset);
        if (mention == null || mention.namespace() == Namespace.FILE) {
            return RenameResult.refused(texts.of("rename.nothing"));
        }
        if (!isPossible(mention.namespace(), newName)) {
            return RenameResult.refused(texts.of("rename.invalid", newName));
        }
        Map<Source, List<Mention>> places = places(source, mention);
        String key = mention.namespace().key(mention.prefix() + newName);
        for (Map.Entry<Source, List<Mention>> file : places.entrySet()) {
            if (isTaken(file.getKey(), file.getValue(), mention, key, newName)) {
                return RenameResult.refused(texts.of("rename.taken", newName, file.getKey().uri().lastSegment()));
            }
            if (isUnread(file.getKey(), mention.written())) {
                return RenameResult.refused(texts.of("rename.unread", mention.written(), file.getKey().uri().lastSegment()));
            }
        }
        return new RenameResult(edits(source, places, key.equals(mention.key()) ? Map.of()
                : new TwinShift(Same.files(source, mention), places).found(), newName), "");
    }

    private static boolean isPossible(Namespace namespace, String name) {
        try {
            switch (namespace) {
                case COMPUTER -> {
                    return isAddress(name) || new Fqdn(name).toString().equals(name);
                }
                case SIP_DOMAIN -> new Fqdn(name);
                case SQL_INSTANCE -> new SqlInstanceName(name);
                case SHARE -> new UncPath(name);
                default -> {
                    return !name.isBlank();
                }
            }
            return true;
        } catch (InvalidValueException impossible) {
            return false;
        }
    }

    private static boolean isAddress(String name) {
        try {
            return new IpAddress(name).toString().equals(name);
        } catch (InvalidValueException noAddress) {
            return false;
        }
    }

    private static Map<Source, List<Mention>> places(Source source, Mention mention) {
        Map<Source, List<Mention>> places = new LinkedHashMap<>();
        List<Source> files = Same.files(source, mention);
        GatewayTrunks trunks = mention.namespace() == Namespace.COMPUTER ? new GatewayTrunks(files, mention.key()) : null;
        for (Source file : files) {
            List<Mention> here = new ArrayList<>(Same.mentions(source, file, mention));
            if (trunks != null) {
                here.addAll(trunks.mentions(file));
            }
            if (!here.isEmpty()) {
                places.put(file, here);
            }
        }
        return places;
    }

    // Whether the new name, or that of a trunk that goes along with its gateway, means something else in the file.
    private static boolean isTaken(Source file, List<Mention> here, Mention mention, String key, String newName) {
        return !key.equals(mention.key()) && !file.names().mentions(mention.namespace(), key).isEmpty()
                || here.stream().anyMatch(one -> one.namespace() != mention.namespace() && !one.name().equals(newName))
                        && !file.names().mentions(Namespace.TRUNK, newName).isEmpty();
    }

    private static boolean isUnread(Source file, String name) {
        for (int i = 0; i < file.syntax().tokens().size(); i++) {
            if (file.syntax().use(i).role() == TokenRole.UNREAD && file.syntax().tokens().get(i).value().contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<FileEdit> edits(Source source, Map<Source, List<Mention>> places,
            Map<Source, List<TwinShift.Shifted>> shifted, String newName) {
        Quoting quoting = new Quoting(source.sources().reader().grammar().keywords());
        Map<Source, List<TextReplacement>> changes = new LinkedHashMap<>();
        places.forEach((file, here) -> here.forEach(one ->
                changes.computeIfAbsent(file, any -> new ArrayList<>()).add(replacement(one, newName, quoting))));
        shifted.forEach((file, here) -> here.forEach(one ->
                changes.computeIfAbsent(file, any -> new ArrayList<>()).add(replacement(one.mention(), one.name(), quoting))));
        List<FileEdit> edits = new ArrayList<>();
        changes.forEach((file, here) -> edits.add(new FileEdit(file.uri(),
                here.stream().sorted(Comparator.comparingInt(TextReplacement::offset)).toList())));
        return edits;
    }

    private static TextReplacement replacement(Mention mention, String newName, Quoting quoting) {
        String value = mention.token().value();
        String changed = value.substring(0, mention.start()) + newName + value.substring(mention.start() + mention.length());
        boolean inside = mention.isExact()
                && (mention.token().isQuoted() ? Words.quote(newName).length() == newName.length() + 2 : quoting.isPlain(changed));
        if (inside) {
            return new TextReplacement(mention.offset(), mention.end() - mention.offset(), newName);
        }
        return new TextReplacement(mention.token().offset(), mention.token().length(), Words.quote(changed));
    }
}
