// SPDX-License-Identifier: EPL-2.0
package org.passerelle.help.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All pages of the help in one language, in the order of the contents. */
public final class HelpPages {

    /** The page that the help opens with. */
    public static final String FIRST = "start";
    /** The page that lists the keys. */
    public static final String KEYS = "keys";
    /** The page above those made of the rule catalogue. */
    public static final String RULES = "rules";

    private static final List<String> WRITTEN = List.of(FIRST, "projects", "texts", "properties", "pictures", "merge", "plan", "export",
            "runbook", "preferences", RULES, KEYS, "trouble");

    private final Map<String, HelpPage> pages = new LinkedHashMap<>();

    private HelpPages(Locale locale, Source source, String keys) {
        List<HelpPage> rules = RulePages.in(locale);
        String folder = Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? "fr" : "en";
        for (String id : WRITTEN) {
            String text = read(source, "pages/" + folder + "/" + id + ".md");
            switch (id) {
                case KEYS -> add(HelpPage.of(id, "", text + "\n" + keys));
                case RULES -> {
                    add(HelpPage.of(id, "", text + "\n" + links(rules)));
                    rules.forEach(this::add);
                }
                default -> add(HelpPage.of(id, "", text));
            }
        }
    }

    /**
     * The pages of a language.
     *
     * @param locale French, or anything else for English
     * @param source opens a file of the bundle by its path
     * @param keys table of the keys in force, as Markdown; it ends the page that lists them
     */
    public static HelpPages in(Locale locale, Source source, String keys) {
        return new HelpPages(locale, source, keys);
    }

    private static String links(List<HelpPage> to) {
        return to.stream().map(page -> "- [" + page.title() + "](" + page.id() + ")\n").collect(Collectors.joining());
    }

    private void add(HelpPage page) {
        pages.put(page.id(), page);
    }

    /** All pages; each after its parent. */
    public List<HelpPage> all() {
        return List.copyOf(pages.values());
    }

    /** The page of that name. */
    public Optional<HelpPage> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** Where a rule is explained, as {@code page#anchor}; empty when there is no such rule. */
    public Optional<String> rule(String ruleId) {
        return pages.values().stream().filter(page -> RULES.equals(page.parent()))
                .filter(page -> page.headings().stream().anyMatch(heading -> heading.anchor().equals(ruleId)))
                .map(page -> page.id() + "#" + ruleId).findFirst();
    }

    /** The pages on which some words stand together, in the order of the contents. */
    public List<Hit> find(String words) {
        List<Hit> hits = new ArrayList<>();
        pages.values().forEach(page -> page.excerpt(words.strip()).ifPresent(excerpt -> hits.add(new Hit(page, excerpt))));
        return hits;
    }

    private static String read(Source source, String path) {
        try (InputStream in = source.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /**
     * A page with words that were sought.
     *
     * @param page the page
     * @param excerpt the words with some of what stands around them
     */
    public record Hit(HelpPage page, String excerpt) { }

    /** Opens files of this bundle. */
    @FunctionalInterface
    public interface Source {

        /** Opens the file at a path in the bundle. */
        InputStream open(String path) throws IOException;
    }
}
