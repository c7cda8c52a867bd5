// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.dsl.ide.services.TextRange;
import org.passerelle.dsl.ide.services.TypedEdit;

class TypingTest {

    /** In the texts a bar is the caret, a pair of them the selection, and ¶ a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '^', ignoreLeadingAndTrailingWhitespace = false, value = {
        "site S |!{!site S {|}", "site S {|}!}!site S {}|", "site S |x!{!site S {|x", "site S (|)!)!site S ()|",
        "city |!\"!city \"|\"", "city \"|\"!\"!city \"\"|", "city \"a|\"!{!city \"a{|\"", "city \"a\\|\"!\"!city \"a\\\"|\"",
        "// it|!\"!// it\"|", "// it |!{!// it {|", "city |Redmond|!\"!city \"Redmond\"|", "a |b c| d!{!a {b c}| d",
        "site S {|!¶!site S {¶  |", "  site S {|}!¶!  site S {¶    |¶  }", "  city x|!¶!  city x¶  |", "  // {|!¶!  // {¶  |",
        "x {|} y!¶!x {¶  |¶} y", "site \"|\"!<!site |", "site {|}!<!site |", "site (|x)!<!site |x)"})
    void whatIsTypedIsCompleted(String before, String typed, String after) {
        String marked = before.replace('¶', '\n');
        int start = marked.indexOf('|');
        int end = marked.lastIndexOf('|') == start ? start : marked.lastIndexOf('|') - 1;
        String text = marked.replace("|", "");
        boolean deletes = "<".equals(typed);
        TextRange replaced = deletes ? new TextRange(start - 1, 1) : TextRange.between(start, end);
        String words = deletes ? "" : typed.replace('¶', '\n');
        TypedEdit edit = typed(text, replaced, words).orElse(new TypedEdit(replaced, words, words.length()));
        String result = text.substring(0, edit.range().offset()) + edit.text() + text.substring(edit.range().end());
        int caret = edit.range().offset() + edit.caret();
        assertThat((result.substring(0, caret) + '|' + result.substring(caret)).replace('\n', '¶')).isEqualTo(after);
    }

    private static Optional<TypedEdit> typed(String text, TextRange replaced, String typed) {
        return Files.ENGLISH.typing().typed(text, replaced, typed);
    }
}
