// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParser;
import org.passerelle.dsl.PasserelleStandaloneSetup;
import org.passerelle.dsl.ide.names.Source;
import org.passerelle.dsl.ide.services.Proposal;
import org.passerelle.dsl.ide.syntax.SyntaxToken;
import org.passerelle.dsl.lexing.TokenKind;

/** Whatever is proposed at the end of the beginning of a sound text may stand there. */
class AcceptedProposalTest {

    private static final Injector LANGUAGE = new PasserelleStandaloneSetup().createInjectorAndDoEMFRegistration();

    private final Files woodgrove = Files.example("woodgrove");

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void acceptingAProposalIsNoSyntaxError(@ForAll long seed) {
        Random random = new Random(seed);
        Source whole = woodgrove.all().get(random.nextInt(woodgrove.all().size()));
        List<SyntaxToken> tokens = whole.syntax().tokens();
        SyntaxToken next = tokens.get(random.nextInt(tokens.size()));
        int offset = next.kind() == TokenKind.WORD ? next.offset() + random.nextInt(next.length()) : next.offset();
        String begun = whole.text().substring(0, offset);
        List<Proposal> proposals = Files.ENGLISH.completion().at(woodgrove.sources.of(whole.uri(), begun), offset);

        for (Proposal proposal : proposals) {
            String accepted = begun.substring(0, proposal.replaced().offset()) + proposal.text();
            assertThat(firstError(accepted)).as(proposal + " after " + begun.substring(Math.max(0, offset - 80)))
                    .isGreaterThanOrEqualTo(accepted.length());
        }
        boolean open = next.is("{") || next.is("}") || next.is("(") || next.is(")") || next.is(",");
        boolean free = whole.syntax().use(tokens.indexOf(next)).role().name().matches("VALUE|NAME|REFERENCE");
        if (!open && !free) {
            assertThat(proposals).as("something at " + begun.substring(Math.max(0, offset - 80))).isNotEmpty();
        }
    }

    private static int firstError(String text) {
        for (INode node : LANGUAGE.getInstance(IParser.class).parse(new StringReader(text)).getSyntaxErrors()) {
            if (!node.getSyntaxErrorMessage().getMessage().contains("end of the text")) {
                return node.getOffset();
            }
        }
        return Integer.MAX_VALUE;
    }
}
