// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.SyntaxElement;
import org.passerelle.topology.TopologyPackage.Literals;

/** Puts the declaration of something missing where it belongs in a topology. */
final class Declaring {

    private static final String STEP = "  ";

    private final Source file;
    private final Quoting quoting;

    Declaring(Source file, Quoting quoting) {
        this.file = file;
        this.quoting = quoting;
    }

    /**
     * @param type class of what is missing
     * @param name its name
     * @param near an element of the file whose site is preferred, or null
     * @return the change; empty for something that can't be declared by its name alone
     */
    Optional<TextReplacement> declare(EClass type, String name, SyntaxElement near) {
        SyntaxElement root = file.syntax().root();
        if (root == null || root.type() != Literals.TOPOLOGY) {
            return Optional.empty();
        }
        String quoted = quoting.name(name);
        return switch (type.getName()) {
            case "Pool" -> site(root, near).flatMap(site -> into(site, "pool " + quoted));
            case "PstnGateway" -> site(root, near).flatMap(site -> into(site, "gateway " + quoted));
            case "SipDomain" -> into(root, "sip domain " + quoted);
            case "Site" -> into(root, "site " + quoted);
            case "Host" -> into(root, "host " + quoted);
            case "PstnUsage" -> voice(root, "usage " + quoted);
            case "VoiceRoute" -> voice(root, "route " + quoted);
            default -> Optional.empty();
        };
    }

    private static Optional<SyntaxElement> site(SyntaxElement root, SyntaxElement near) {
        SyntaxElement around = near == null ? null : near.around(Literals.SITE);
        return around != null ? Optional.of(around)
                : root.children().stream().filter(child -> Literals.SITE.isSuperTypeOf(child.type())).findFirst();
    }

    private Optional<TextReplacement> voice(SyntaxElement root, String clause) {
        Optional<SyntaxElement> voice = root.children().stream().filter(child -> child.type() == Literals.VOICE_SETTINGS).findFirst();
        String end = Lines.end(file.text());
        String indent = Lines.indent(file.text(), root.offset()) + STEP;
        return voice.isPresent() ? into(voice.get(), clause) : into(root, "voice {" + end + indent + STEP + clause + end + indent + "}");
    }

    // At the end of the element, on a line of its own.
    private Optional<TextReplacement> into(SyntaxElement element, String clause) {
        String text = file.text();
        String indent = Lines.indent(text, element.offset());
        String end = Lines.end(text);
        if (element.open() == null) {
            return Optional.of(new TextReplacement(element.end(), 0, " {" + end + indent + STEP + clause + end + indent + '}'));
        }
        if (element.close() == null) {
            return Optional.empty();
        }
        int close = element.close().offset();
        return Optional.of(element.close().firstOnLine() && text.substring(Lines.start(text, close), close).isBlank()
                ? new TextReplacement(Lines.start(text, close), 0, indent + STEP + clause + end)
                : new TextReplacement(close, 0, end + indent + STEP + clause + end + indent));
    }
}
