// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** Texts of rules in one language. */
public final class RuleTexts {

    private static final List<String> BUNDLES =
            List.of("org.passerelle.rules.messages", "org.passerelle.rules.invariants.messages");
    private static final ResourceBundle.Control FILES_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private RuleTexts(Locale locale) {
        this.locale = locale;
        this.bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(name, locale, RuleTexts.class.getClassLoader(), FILES_ONLY))
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
     * @throws MissingResourceException if no bundle has the key, which is a defect of the product
     */
    public String text(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
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
        bundles.forEach(bundle -> keys.addAll(bundle.keySet()));
        return keys;
    }
}
