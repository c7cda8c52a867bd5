// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.script.Script;

/**
 * Renders the frame. The template sees texts, code, lists and maps only: it can reach no class, no method and no other
 * file, and every text it prints becomes a literal.
 */
public final class ScriptTemplate {

    private static final class Holder {
        static final Configuration CONFIGURATION = configuration();
    }

    private ScriptTemplate() {
    }

    /** The settings every template of scripts runs with. */
    static Configuration configuration() {
        Configuration result = new Configuration(Configuration.VERSION_2_3_34);
        result.setTemplateLoader(new ClassTemplateLoader(ScriptTemplate.class, ""));
        result.setOutputFormat(LiteralOutputFormat.INSTANCE);
        result.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        result.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        result.setAPIBuiltinEnabled(false);
        result.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        result.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        result.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        result.setLogTemplateExceptions(false);
        result.setLocalizedLookup(false);
        result.setDefaultEncoding(StandardCharsets.UTF_8.name());
        result.setLocale(Locale.ROOT);
        return result;
    }

    /**
     * The script's text with CR LF line ends and without byte order mark.
     *
     * @throws IllegalStateException when the template and its data do not fit, which is a fault of the program
     */
    public static String render(Script script, Locale language) {
        Map<String, Object> model = new ScriptModel(script, new Texts(language)).build();
        StringWriter out = new StringWriter();
        try {
            Holder.CONFIGURATION.getTemplate("script.ftl").process(model, out);
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("The script template does not fit: " + script.info().stepId(), e);
        }
        return Indenter.indent(out.toString());
    }

    /** The call as the model states it. */
    public static String text(Command command) {
        return CodeWriter.shown(command);
    }
}
