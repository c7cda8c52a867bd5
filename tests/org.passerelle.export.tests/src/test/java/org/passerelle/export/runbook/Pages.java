// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads pages the way a browser does and writes down all that is in them. */
final class Pages {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private Pages() {
    }

    static Document html(String page) {
        return Jsoup.parse(page);
    }

    static Document markdown(String text) {
        return Jsoup.parse(HTML.render(MARKDOWN.parse(text)));
    }

    /**
     * Elements, attributes, comments and texts of a page in order.
     *
     * @param page the page
     * @param words turns the words of a text or attribute into a comparable form
     */
    static List<String> contents(Document page, UnaryOperator<String> words) {
        List<String> contents = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            contents.add("<" + element.tagName() + ">");
            for (Attribute attribute : element.attributes()) {
                contents.add(attribute.getKey() + "=" + words.apply(attribute(attribute)));
            }
            StringBuilder own = new StringBuilder();
            for (Node node : element.childNodes()) {
                if (node instanceof TextNode text) {
                    own.append(text.getWholeText());
                } else if (node instanceof Comment comment) {
                    contents.add("comment " + comment.getData());
                } else {
                    own.append('\u241f');
                }
            }
            contents.add(words.apply(own.toString()));
        }
        return contents;
    }

    private static String attribute(Attribute attribute) {
        boolean file = attribute.getKey().equals("href") && !attribute.getValue().startsWith("#");
        return file ? URLDecoder.decode(attribute.getValue().replace("+", "%2B"), StandardCharsets.UTF_8) : attribute.getValue();
    }
}
