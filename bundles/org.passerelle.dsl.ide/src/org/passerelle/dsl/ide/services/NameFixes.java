// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.dsl.TextReplacement;
import org.passerelle.dsl.ide.names.Imported;
import org.passerelle.dsl.ide.names.Mention;
import org.passerelle.dsl.ide.names.Namespace;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.syntax.SyntaxToken;
import org.passerelle.dsl.ide.syntax.TokenRole;
import org.passerelle.dsl.lexing.Words;
import org.passerelle.dsl.naming.FileNaming;

/** Mends names that lead nowhere: another name, or a declaration of what is missing. */
final class NameFixes {

    private final Source source;
    private final ServiceTexts texts;
    private final Quoting quoting;
    private final List<QuickFix> fixes = new ArrayList<>();

    NameFixes(Source source, ServiceTexts texts) {
        this.source = source;
        this.texts = texts;
        this.quoting = new Quoting(source.sources().reader().grammar().keywords());
    }

    List<QuickFix> at(TextRange range) {
        int first = Math.max(0, source.syntax().tokensBefore(range.offset()) - 1);
        for (int i = first; i < source.syntax().tokens().size() && source.syntax().tokens().get(i).offset() <= range.end(); i++) {
            SyntaxToken token = source.syntax().tokens().get(i);
            Mention mention = source.names().at(token.offset() + (token.isQuoted() ? 1 : 0));
            if (range.touches(new TextRange(token.offset(), token.length())) && mention != null && mention.token() == token) {
                fix(mention);
            }
        }
        return fixes;
    }

    private void fix(Mention mention) {
        if (mention.namespace() == Namespace.FILE) {
            file(mention);
        } else if (mention.use().role() == TokenRole.REFERENCE && mention.isWhole() && !isKnown(mention)) {
            EReference reference = mention.use().reference();
            Set<String> names = new LinkedHashSet<>();
            List<Source> scope = Imported.scope(source, reference);
            scope.forEach(file -> names.addAll(Candidates.declared(file.names(), reference.getEReferenceType())));
            replace(mention, names);
            scope.stream().findFirst().ifPresent(file -> declare(mention, reference.getEReferenceType(), file));
        }
    }

    private boolean isKnown(Mention mention) {
        EReference reference = mention.use().reference();
        return Imported.scope(source, reference).stream()
                .anyMatch(file -> file.names().declaration(mention.namespace(), mention.key(), reference.getEReferenceType()) != null);
    }

    private void replace(Mention mention, Collection<String> names) {
        for (String name : Likeness.of(mention.written(), names)) {
            String text = mention.token().isQuoted() ? Words.quote(name) : quoting.name(name);
            TextReplacement change = new TextReplacement(mention.token().offset(), mention.token().length(), text);
            fixes.add(new QuickFix(texts.of("fix.replace", mention.written(), name), List.of(new FileEdit(source.uri(), List.of(change)))));
        }
    }

    private void declare(Mention mention, EClass type, Source file) {
        Optional<TextReplacement> change = new Declaring(file, quoting).declare(type, mention.written(), source == file ? mention.owner() : null);
        change.ifPresent(one -> fixes.add(new QuickFix(
                texts.of("fix.declare", texts.term(type), mention.written(), file.uri().lastSegment()),
                List.of(new FileEdit(file.uri(), List.of(one))))));
    }

    private void file(Mention mention) {
        URI file = FileNaming.resolve(mention.name(), source.uri());
        if (file == null || source.sources().find(file).isEmpty()) {
            replace(mention, Candidates.files(source));
        }
    }
}
