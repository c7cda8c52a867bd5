// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.passerelle.dsl.lexing.BadEscapeException;
import org.passerelle.dsl.lexing.Words;
import org.passerelle.dsl.messages.Messages;
import org.passerelle.topology.SqlVersion;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.IpAddress;
import org.passerelle.topology.values.PhoneNumber;
import org.passerelle.topology.values.PhonePattern;
import org.passerelle.topology.values.Port;
import org.passerelle.topology.values.SipUri;
import org.passerelle.topology.values.SqlInstanceName;
import org.passerelle.topology.values.UncPath;
import org.passerelle.topology.values.WebUrl;

/** Makes values out of words by the rule of the grammar that read them, and says what was expected when that fails. */
public final class PasserelleValues implements IValueConverterService {

    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,9}");

    private static final Map<String, Function<String, Object>> MAKERS = Map.ofEntries(
            Map.entry("Name", text -> text),
            Map.entry("Text", text -> text),
            Map.entry("Fqdn", Fqdn::new),
            Map.entry("IpAddress", IpAddress::new),
            Map.entry("SipUri", SipUri::new),
            Map.entry("UncPath", UncPath::new),
            Map.entry("SqlInstanceName", SqlInstanceName::new),
            Map.entry("Port", text -> new Port(text)),
            Map.entry("PhoneNumber", PhoneNumber::new),
            Map.entry("PhonePattern", PhonePattern::new),
            Map.entry("WebUrl", WebUrl::new),
            Map.entry("OnOff", "on"::equals));

    @Override
    public Object toValue(String token, String rule, INode node) {
        String kind = rule.substring(rule.lastIndexOf('.') + 1);
        try {
            return make(Words.unquote(token), kind, node);
        } catch (BadEscapeException e) {
            throw problem(node, e, "value.escape", e.escape());
        }
    }

    private static Object make(String text, String kind, INode node) {
        switch (kind) {
            case "Count":
                return number(text, node);
            case "Date":
                return date(text, node);
            case "SqlVersion":
                return sqlVersion(text, node);
            default:
                try {
                    return MAKERS.getOrDefault(kind, plain -> plain).apply(text);
                } catch (InvalidValueException e) {
                    throw problem(node, e, "value." + e.kind().name(), e.text());
                }
        }
    }

    private static Integer number(String text, INode node) {
        try {
            if (NUMBER.matcher(text).matches()) {
                return Integer.valueOf(text);
            }
        } catch (NumberFormatException tooLarge) {
            throw problem(node, tooLarge, "value.number", text);
        }
        throw problem(node, null, "value.number", text);
    }

    private static LocalDate date(String text, INode node) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw problem(node, e, "value.date", text);
        }
    }

    private static SqlVersion sqlVersion(String text, INode node) {
        SqlVersion version = SqlVersion.get(text);
        if (version == null) {
            throw problem(node, null, "value.choice", text,
                    SqlVersion.VALUES.stream().map(SqlVersion::getLiteral).collect(Collectors.joining(", ")));
        }
        return version;
    }

    private static ValueConverterException problem(INode node, RuntimeException cause, String key, Object... arguments) {
        ValueConverterException problem = new ValueConverterException(Messages.current().of(key, arguments), node, null);
        if (cause != null) {
            problem.addSuppressed(cause);
        }
        return problem;
    }

    @Override
    public String toString(Object value, String rule) {
        return value instanceof String text && !Words.isWord(text) ? Words.quote(text) : String.valueOf(value);
    }
}
