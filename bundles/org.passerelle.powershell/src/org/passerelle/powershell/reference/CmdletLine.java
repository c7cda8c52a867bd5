// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads one line of a reference file:
 * {@code Name|products|effect|set=parameter,parameter;set=…|limit,limit|alias,alias}.
 *
 * <p>Products are letters of {@link Product}. Effect is {@code R} (reads), {@code C} (changes), {@code L} (records) or
 * empty (the verb tells). A parameter is {@code Name:n} with the number of its type in the file's first line, or
 * {@code Name} alone for a switch; {@code !} before it says mandatory, {@code @} positional. A limit is
 * {@code Parameter=products}, an alias {@code alias=Parameter}.
 */
final class CmdletLine {

    private final String[] fields;
    private final String[] types;

    CmdletLine(String line, String[] types) {
        this.fields = line.split("\\|", -1);
        this.types = types;
    }

    Cmdlet read() {
        return new Cmdlet(fields[0], products(fields[1]), effect(fields[2]), sets(), limits(), aliases());
    }

    private List<ParameterSet> sets() {
        List<ParameterSet> result = new ArrayList<>();
        for (String set : parts(fields[3], ";")) {
            int equals = set.indexOf('=');
            List<Parameter> parameters = new ArrayList<>();
            for (String text : parts(set.substring(equals + 1), ",")) {
                parameters.add(parameter(text));
            }
            result.add(new ParameterSet(set.substring(0, equals), parameters));
        }
        return result;
    }

    private Parameter parameter(String text) {
        boolean mandatory = text.startsWith("!");
        String rest = mandatory ? text.substring(1) : text;
        boolean positional = rest.startsWith("@");
        rest = positional ? rest.substring(1) : rest;
        int colon = rest.indexOf(':');
        return colon < 0 ? new Parameter(rest, Parameter.SWITCH, mandatory, positional)
                : new Parameter(rest.substring(0, colon), types[Integer.parseInt(rest.substring(colon + 1))],
                        mandatory, positional);
    }

    private Map<String, Set<Product>> limits() {
        Map<String, Set<Product>> result = new HashMap<>();
        for (String limit : parts(fields[4], ",")) {
            int equals = limit.indexOf('=');
            result.put(limit.substring(0, equals).toLowerCase(Locale.ROOT), products(limit.substring(equals + 1)));
        }
        return result;
    }

    private Map<String, String> aliases() {
        Map<String, String> result = new HashMap<>();
        for (String alias : parts(fields[5], ",")) {
            int equals = alias.indexOf('=');
            result.put(alias.substring(0, equals).toLowerCase(Locale.ROOT), alias.substring(equals + 1));
        }
        return result;
    }

    private static String[] parts(String field, String separator) {
        return field.isEmpty() ? new String[0] : field.split(separator);
    }

    private static Effect effect(String field) {
        return switch (field) {
            case "R" -> Effect.READS;
            case "C" -> Effect.CHANGES;
            case "L" -> Effect.RECORDS;
            default -> null;
        };
    }

    private static Set<Product> products(String letters) {
        Set<Product> result = EnumSet.noneOf(Product.class);
        for (Product product : Product.values()) {
            if (letters.indexOf(product.letter()) >= 0) {
                result.add(product);
            }
        }
        return result;
    }
}
