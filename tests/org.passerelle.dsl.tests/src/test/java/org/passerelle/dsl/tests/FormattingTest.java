// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.passerelle.dsl.lexing.TextScanner;
import org.passerelle.dsl.lexing.TokenKind;

class FormattingTest {

    private static final List<String> GAPS = List.of(" ", "\n", "\n\n\n", " // c\n", " /* c */ ", "\n/* c\n  c */\n", "\r\n", "\t", " // c\n\n // c\n",
            "\n/* c */ ", " /* c */ // c\r\n", "\n\n\t// c   \n");

    private static String format(String text) {
        return Texts.LANGUAGE.format(text);
    }

    @Test
    void oneClauseALineAndTwoBlanksABrace() {
        assertThat(format("topology T runs Lync-2013{sip domain a.b default site S{city X pool p.c.net(\n)}}"))
                .isEqualTo("topology T runs Lync-2013{sip domain a.b default site S{city X pool p.c.net(\n)}}");
        assertThat(format("topology T runs Lync-2013{sip domain a.b default(authoritative ,sub-domains)site S{city X\r\npool p.c.net{machines{m1.c.net,m2.c.net(standby)}}}}"))
                .isEqualTo("""
                        topology T runs Lync-2013 {
                          sip domain a.b default (authoritative, sub-domains)
                          site S {
                            city X
                            pool p.c.net {
                              machines {
                                m1.c.net,
                                m2.c.net (standby)
                              }
                            }
                          }
                        }
                        """);
    }

    @Test
    void commentsStayWhereTheyAre() {
        assertThat(format("""
                // head
                   // of the file

                topology T   {  // first
                // about the domain


                /* and */ sip domain a.b /* inside */ default // behind
                  site S // name
                    { city // what
                      X
                  // last words
                  }


                }
                // the end
                """)).isEqualTo("""
                // head
                // of the file

                topology T { // first
                  // about the domain

                  /* and */
                  sip domain a.b /* inside */ default // behind
                  site S // name
                      {
                    city // what
                        X
                    // last words
                  }
                }
                // the end
                """);
    }

    @Test
    void aTextThatCantBeReadStaysAsItIs() {
        assertThat(format("topology  {{")).isEqualTo("topology  {{");
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void formattingTwiceChangesNothingAndNoWordIsLost(@ForAll long seed) {
        EObject model = new RandomModels(seed, 20).topology();
        String text = torn(Texts.LANGUAGE.print(model), new Random(seed));

        String formatted = format(text);
        assertThat(format(formatted)).isEqualTo(formatted);
        assertThat(formatted.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        assertThat(Dump.of(Texts.topology(formatted).root())).isEqualTo(Dump.of(Texts.topology(text).root()));
    }

    // The same tokens with other blanks and comments between them.
    private static String torn(String printed, Random random) {
        TextScanner scanner = new TextScanner(printed);
        StringBuilder torn = new StringBuilder();
        for (TokenKind kind = scanner.next(); kind != TokenKind.END; kind = scanner.next()) {
            torn.append(kind == TokenKind.BLANK ? GAPS.get(random.nextInt(GAPS.size())) : scanner.token());
        }
        return torn.toString();
    }
}
