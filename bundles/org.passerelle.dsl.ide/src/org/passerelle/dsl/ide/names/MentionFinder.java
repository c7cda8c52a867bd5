// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.names;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.passerelle.dsl.ide.syntax.SyntaxElement;
import org.passerelle.dsl.ide.syntax.SyntaxToken;
import org.passerelle.dsl.ide.syntax.TokenRole;
import org.passerelle.dsl.ide.syntax.TokenUse;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.topology.TopologyPackage.Literals;

/** Finds the names in a token: the name itself, or the computer in the name of a share, an instance or a web address. */
final class MentionFinder {

    private static final Pattern STORE = Pattern.compile("(?<server>[^\\\\:]+)(?:\\\\(?<instance>[^:]*))?(?::.*)?", Pattern.DOTALL);
    private static final Pattern SHARE = Pattern.compile("\\\\\\\\(?<server>[^\\\\]+)\\\\.*", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("https?://(?<server>[^/:]+).*", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("[a-zA-Z]+:(?<server>[^/~,]+).*", Pattern.DOTALL);
    private static final Pattern COMPUTER = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Set<EStructuralFeature> TEXTS = Set.of(Literals.DNS_RECORD__NAME, Literals.DNS_RECORD__TARGETS,
            Literals.CERTIFICATE__SUBJECT, Literals.CERTIFICATE__ALTERNATIVE_NAMES);

    private final Consumer<Mention> found;

    MentionFinder(Consumer<Mention> found) {
        this.found = found;
    }

    void find(SyntaxToken token, TokenUse use) {
        if (use.role() == TokenRole.REFERENCE && use.feature() instanceof EReference reference) {
            reference(token, use, reference.getEReferenceType());
        } else if (use.feature() instanceof EAttribute && use.role() != TokenRole.CHOICE && use.role() != TokenRole.KEYWORD) {
            value(token, use);
        }
    }

    private void reference(SyntaxToken token, TokenUse use, EClass type) {
        Namespace namespace = Namespace.of(type);
        if (namespace == Namespace.SQL_INSTANCE) {
            store(token, use);
        } else if (namespace == Namespace.SHARE) {
            share(token, use, null);
        } else if (namespace != null) {
            boolean names = "host".equals(use.feature().getName())
                    && (use.owner().type() == Literals.PSTN_GATEWAY || use.owner().type() == Literals.SQL_SERVER);
            whole(namespace, token, use, names ? use.owner().type() : null);
        }
    }

    private void value(SyntaxToken token, TokenUse use) {
        EClass owner = use.owner().type();
        switch (use.rule()) {
            case "Fqdn" -> fqdn(token, use, owner);
            case "UncPath" -> share(token, use, owner == Literals.FILE_SHARE ? owner : null);
            case "WebUrl" -> part(Namespace.COMPUTER, URL, token, use);
            case "Name" -> name(token, use, owner);
            case "SqlInstanceName" -> instance(token, use);
            case "Text" -> text(token, use);
            default -> { }
        }
    }

    private void fqdn(SyntaxToken token, TokenUse use, EClass owner) {
        if (owner == Literals.SIP_DOMAIN) {
            whole(Namespace.SIP_DOMAIN, token, use, owner);
        } else {
            boolean declares = use.feature() == Literals.POOL__FQDN || use.feature() == Literals.HOST__FQDN;
            whole(Namespace.COMPUTER, token, use, declares ? owner : null);
        }
    }

    private void name(SyntaxToken token, TokenUse use, EClass owner) {
        Namespace namespace = Namespace.of(owner);
        if (namespace != null && use.role() == TokenRole.NAME) {
            whole(namespace, token, use, owner);
        }
    }

    private void text(SyntaxToken token, TokenUse use) {
        if (use.feature() == MigrationPackage.Literals.TOPOLOGY_FILE__IMPORT_URI) {
            whole(Namespace.FILE, token, use, null);
        } else if (use.feature() == MigrationPackage.Literals.SEVERITY_OVERRIDE__ELEMENT_PATH) {
            part(Namespace.COMPUTER, PATH, token, use);
        } else if (TEXTS.contains(use.feature()) && COMPUTER.matcher(token.value()).matches()) {
            whole(Namespace.COMPUTER, token, use, null);
        }
    }

    private void instance(SyntaxToken token, TokenUse use) {
        SyntaxElement server = use.owner().parent();
        if (server != null && server.value("host") != null) {
            String name = server.value("host") + '\\' + token.value();
            found.accept(new Mention(Namespace.SQL_INSTANCE, name, token, 0, token.value().length(), use, Literals.SQL_INSTANCE));
        }
    }

    private void store(SyntaxToken token, TokenUse use) {
        Matcher matcher = STORE.matcher(token.value());
        if (matcher.matches()) {
            part(Namespace.COMPUTER, STORE, token, use);
            if (matcher.group("instance") != null) {
                String name = matcher.group("server") + '\\' + matcher.group("instance");
                int length = matcher.group("instance").length();
                found.accept(new Mention(Namespace.SQL_INSTANCE, name, token, matcher.start("instance"), length, use, null));
            }
        }
    }

    private void share(SyntaxToken token, TokenUse use, EClass declares) {
        part(Namespace.COMPUTER, SHARE, token, use);
        whole(Namespace.SHARE, token, use, declares);
    }

    private void part(Namespace namespace, Pattern pattern, SyntaxToken token, TokenUse use) {
        Matcher matcher = pattern.matcher(token.value());
        if (matcher.matches()) {
            String server = matcher.group("server");
            found.accept(new Mention(namespace, server, token, matcher.start("server"), server.length(), use, null));
        }
    }

    private void whole(Namespace namespace, SyntaxToken token, TokenUse use, EClass declares) {
        found.accept(new Mention(namespace, token.value(), token, 0, token.value().length(), use, declares));
    }
}
