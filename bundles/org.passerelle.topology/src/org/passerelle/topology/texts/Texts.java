// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of a package in one language, read from {@code messages.properties} and its translations beside the classes.
 * The language of the machine never counts: where there is no translation, the text is English.
 */
public final class Texts {

    private static final ResourceBundle.Control FILES_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * @param owner a class of the package
     * @param locale the language
     * @return the texts beside that class
     * @throws java.util.MissingResourceException if there are none
     */
    public static Texts beside(Class<?> owner, Locale locale) {
        return of(owner.getPackageName(), owner.getClassLoader(), locale);
    }

    /**
     * @param packageName the package
     * @param loader what can see its files
     * @param locale the language
     * @return the texts in that package
     * @throws java.util.MissingResourceException if there are none
     */
    public static Texts of(String packageName, ClassLoader loader, Locale locale) {
        return new Texts(ResourceBundle.getBundle(packageName + ".messages", locale, loader, FILES_ONLY), locale);
    }

    /** All of them, for libraries that ask for a bundle. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(bundle.keySet());
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * @param key a key
     * @return its text as it stands
     * @throws java.util.MissingResourceException if there is none
     */
    public String text(String key) {
        return bundle.getString(key);
    }

    /**
     * @param key a key
     * @param arguments what the text is filled with; numbers are written in the usual way of the language
     * @return the filled text
     * @throws java.util.MissingResourceException if there is none
     */
    public String format(String key, Object... arguments) {
        return new MessageFormat(text(key), locale).format(arguments);
    }
}
