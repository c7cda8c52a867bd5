// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.passerelle.dsl.ide.names.Imported;
import org.passerelle.dsl.ide.names.Mention;
import org.passerelle.dsl.ide.names.Namespace;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.naming.FileNaming;

/** Leads from a name to what it stands for, and to everywhere else it is named. */
public final class Navigation {

    Navigation() {
        // made by LanguageServices
    }

    /** The range of the name at a place that leads somewhere; empty if there is none. */
    public Optional<TextRange> linkAt(Source source, int offset) {
        return Optional.ofNullable(source.names().at(offset)).map(Navigation::range);
    }

    /**
     * @param source any text
     * @param offset a place in it
     * @return where what is named there is declared, in this or another file; empty if nothing is named there or it is
     *         declared nowhere
     */
    public Optional<FileRange> definition(Source source, int offset) {
        Mention mention = source.names().at(offset);
        if (mention != null && mention.namespace() == Namespace.FILE) {
            URI file = FileNaming.resolve(mention.name(), source.uri());
            return Optional.ofNullable(file).flatMap(source.sources()::find).map(found -> new FileRange(file, new TextRange(0, 0)));
        }
        return place(source, offset).map(found -> new FileRange(found.file().uri(), range(found.mention())));
    }

    /** The declaration of what is named at a place. */
    Optional<Mention> declaration(Source source, int offset) {
        return place(source, offset).map(Place::mention);
    }

    private record Place(Source file, Mention mention) {
    }

    private Optional<Place> place(Source source, int offset) {
        Mention mention = source.names().at(offset);
        if (mention == null) {
            return Optional.empty();
        }
        EReference reference = mention.isWhole() || mention.namespace() != Namespace.COMPUTER ? mention.use().reference() : null;
        EClass type = mention.declares() != null ? mention.declares() : reference == null ? null : reference.getEReferenceType();
        for (Source file : Imported.scope(source, reference)) {
            Mention found = file.names().declaration(mention.namespace(), mention.key(), type);
            if (found != null) {
                return Optional.of(new Place(file, found));
            }
        }
        return Optional.empty();
    }

    /**
     * @param source any text
     * @param offset a place in it
     * @return everywhere in the text where the same is named, in order; empty if nothing is named there
     */
    public List<TextRange> occurrences(Source source, int offset) {
        Mention mention = source.names().at(offset);
        return mention == null ? List.of()
                : source.names().mentions(mention.namespace(), mention.key()).stream().map(Navigation::range).toList();
    }

    /**
     * @param source any text
     * @param offset a place in it
     * @return everywhere in the file and the files connected with it where the same is named; empty if nothing is named
     *         there
     */
    public List<FileRange> references(Source source, int offset) {
        Mention mention = source.names().at(offset);
        List<FileRange> found = new ArrayList<>();
        if (mention != null) {
            for (Source file : Same.files(source, mention)) {
                Same.mentions(source, file, mention).forEach(one -> found.add(new FileRange(file.uri(), range(one))));
            }
        }
        return found;
    }

    static TextRange range(Mention mention) {
        return TextRange.between(mention.offset(), mention.end());
    }
}
