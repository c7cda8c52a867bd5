// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.ide.PasserelleIdeSetup;

class ContentAssistTest {

    private static final Injector SERVICES = new PasserelleIdeSetup().createInjectorAndDoEMFRegistration();

    /** Proposals at the place of a bar in a text. */
    private static List<String> proposals(String text) throws IOException {
        int at = text.indexOf('|');
        String plain = text.replace("|", "");
        XtextResourceSet files = SERVICES.getInstance(XtextResourceSet.class);
        XtextResource file = (XtextResource) files.createResource(URI.createURI("memory:/x.topo"));
        file.load(new LazyStringInputStream(plain, "UTF-8"), Map.of());
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            ContentAssistContextFactory contexts = SERVICES.getInstance(ContentAssistContextFactory.class);
            contexts.setPool(pool);
            ContentAssistContext[] found = contexts.create(plain, new TextRegion(at, 0), at, file);
            Collector collector = new Collector();
            SERVICES.getInstance(IdeContentProposalProvider.class).createProposals(List.of(found), collector);
            return collector.proposals;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void clausesAreProposedWhereTheyMayStand() throws IOException {
        assertThat(proposals("topology T {\n  site S {\n    |\n  }\n}\n")).contains("city", "pool", "gateway").doesNotContain("forest");
    }

    @Test
    void choicesAreProposed() throws IOException {
        assertThat(proposals("topology T {\n  site S {\n    pool p.c.net {\n      load-balancing |\n    }\n  }\n}\n"))
                .contains("dns", "hardware", "none");
    }

    @Test
    void namesWithDotsAreProposed() throws IOException {
        assertThat(proposals("topology T {\n  site S {\n    federation route |\n    pool p.c.net\n    pool q.c.net\n  }\n}\n"))
                .contains("p.c.net", "q.c.net");
    }

    private static final class Collector implements IIdeContentProposalAcceptor {

        private final List<String> proposals = new ArrayList<>();

        @Override
        public void accept(ContentAssistEntry entry, int priority) {
            if (entry != null) {
                proposals.add(entry.getProposal());
            }
        }

        @Override
        public boolean canAcceptMoreProposals() {
            return true;
        }
    }
}
