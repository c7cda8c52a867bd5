// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.tests;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;

/** Checks that expressions are calls of services, and that there are such services. */
final class Expressions {

    private static final Pattern QUERY = Pattern.compile("aql:(?:not )?(\\w+)\\.(\\w+)\\(([^()]*)\\)");
    private static final Pattern SERVICE = Pattern.compile("service:()(\\w+)\\(([^()]*)\\)");
    private static final Pattern VARIABLE = Pattern.compile("var:\\w+");
    private static final Pattern ARGUMENT = Pattern.compile("'[^']*'|\\w+");
    private static final Pattern LANGUAGE = Pattern.compile("(aql|service|var|feature|ocl|mtl):.*|\\[.*/\\]");

    private Expressions() {
    }

    /** What is wrong with the expressions; empty if nothing is. */
    static List<String> problems(Odesign odesign) {
        List<Method> services = services(odesign);
        List<String> problems = new ArrayList<>();
        odesign.attributes().filter(one -> LANGUAGE.matcher(one.getValue()).matches()).forEach(one -> {
            if (!VARIABLE.matcher(one.getValue()).matches()) {
                problem(one, services, problems);
            }
        });
        return problems;
    }

    private static void problem(Attr attribute, List<Method> services, List<String> problems) {
        Matcher call = QUERY.matcher(attribute.getValue());
        if (!call.matches()) {
            call = SERVICE.matcher(attribute.getValue());
        }
        if (!call.matches()) {
            problems.add(attribute + " is more than a call of a service");
            return;
        }
        String name = call.group(2);
        List<String> arguments = call.group(3).isBlank() ? List.of() : List.of(call.group(3).split("\\s*,\\s*"));
        if (services.stream().noneMatch(one -> one.getName().equals(name) && one.getParameterCount() == arguments.size() + 1)) {
            problems.add(attribute + " calls no service");
        }
        if (!arguments.stream().allMatch(one -> ARGUMENT.matcher(one).matches())) {
            problems.add(attribute + " computes an argument");
        }
    }

    private static List<Method> services(Odesign odesign) {
        return odesign.elements("ownedJavaExtensions").map(one -> one.getAttribute("qualifiedClassName"))
                .flatMap(name -> List.of(type(name).getDeclaredMethods()).stream())
                .filter(method -> Modifier.isPublic(method.getModifiers())).toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("there is no class " + name, e);
        }
    }
}
