// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.runbook;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** Writes a run book as one HTML page that needs nothing else: it works offline and prints well. */
public final class HtmlRunBook {

    private static final Configuration CONFIGURATION = configuration();

    private HtmlRunBook() {
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(HtmlRunBook.class, "/org/passerelle/export/runbook"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        return configuration;
    }

    /**
     * @param book the run book
     * @return the page, to be written in UTF-8
     */
    public static String write(RunBook book) {
        StringWriter page = new StringWriter();
        Map<String, Object> model = Map.of("book", book, "t", RunBookMessages.in(Locale.forLanguageTag(book.language())).words());
        try {
            CONFIGURATION.getTemplate("runbook.ftlh").process(model, page);
        } catch (IOException | TemplateException defect) {
            throw new IllegalStateException(defect);
        }
        return printable(page.toString());
    }

    /** Signs that no page may hold; a reader would guess what they stand for. */
    private static String printable(String page) {
        StringBuilder printable = new StringBuilder(page.length());
        page.codePoints().forEach(c -> printable.appendCodePoint(
                Character.isISOControl(c) && c != '\n' && c != '\t' || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
        return printable.toString();
    }
}
