// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import org.passerelle.topology.texts.Texts;

/** Texts of rules in one language. */
public final class RuleTexts {

    private static final List<String> PACKAGES = List.of("org.passerelle.rules", "org.passerelle.rules.invariants");

    private final Locale locale;
    private final List<Texts> packages;

    private RuleTexts(Locale locale) {
        this.locale = locale;
        this.packages = PACKAGES.stream().map(name -> Texts.of(name, RuleTexts.class.getClassLoader(), locale))
                .toList();
    }

    /** The texts in a language; English where there is no translation into it. */
    public static RuleTexts in(Locale locale) {
        return new RuleTexts(locale);
    }

    /** Name of a rule in a few words. */
    public String title(String ruleId) {
        return text(ruleId + ".title");
    }

    /** What the rule looks for. */
    public String what(String ruleId) {
        return text(ruleId + ".what");
    }

    /** Why it matters. */
    public String why(String ruleId) {
        return text(ruleId + ".why");
    }

    /** How to mend a finding. */
    public String fix(String ruleId) {
        return text(ruleId + ".fix");
    }

    /**
     * @param key key of a text
     * @return the text as it stands
     * @throws MissingResourceException if no package has the key, which is a defect of the product
     */
    public String text(String key) {
        for (Texts texts : packages) {
            if (texts.has(key)) {
                return texts.text(key);
            }
        }
        throw new MissingResourceException("No text " + key, RuleTexts.class.getName(), key);
    }

    /** A message filled with arguments. */
    public String format(String key, List<Object> args) {
        return new MessageFormat(text(key), locale).format(args.toArray());
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        packages.forEach(texts -> keys.addAll(texts.keys()));
        return keys;
    }
}
