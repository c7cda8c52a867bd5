// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the language of the call what is wrong with its words, and shows the usage of the command. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        console.error(switch (error) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing.getMissing(), args);
            case OverwrittenOptionException twice -> text("usage.twice", name(twice.getOverwritten()));
            case ParameterException wrong when wrong.getArgSpec() != null && wrong.getValue() != null ->
                    value(wrong.getArgSpec(), wrong.getValue());
            default -> error.getMessage();
        });
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }

    private String unmatched(UnmatchedArgumentException error) {
        List<String> words = error.getUnmatched();
        boolean surplus = !error.isUnknownOption() && error.getCommandLine().getSubcommands().isEmpty();
        String message = surplus ? text("usage.argument.surplus", String.join(", ", words))
                : text(error.isUnknownOption() ? "usage.option.unknown" : "usage.command.unknown", words.getFirst());
        List<String> similar = error.getSuggestions();
        return similar.isEmpty() ? message : message + ' ' + text("usage.similar", String.join(", ", similar));
    }

    private String missing(List<ArgSpec> missing, String[] args) {
        if (missing.size() == 1 && missing.getFirst() instanceof OptionSpec option && isGiven(option, args)) {
            return text("usage.value.missing", name(option), option.paramLabel());
        }
        return text("usage.missing", missing.stream().map(UsageErrors::withValue).collect(Collectors.joining(", ")));
    }

    private String value(ArgSpec argument, String value) {
        Class<?> type = argument.typeInfo().isMap() ? Map.class
                : argument.typeInfo().isCollection() ? argument.auxiliaryTypes()[0] : argument.type();
        if (type.isEnum()) {
            return text("usage.value.choice", value, name(argument), Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
        }
        String key = type == Map.class ? "usage.value.pair" : type == int.class ? "usage.value.number" : "usage.value.other";
        return text(key, value, name(argument), argument.paramLabel());
    }

    private static boolean isGiven(OptionSpec option, String[] args) {
        return Arrays.stream(args).anyMatch(word -> Arrays.asList(option.names()).contains(word));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String withValue(ArgSpec argument) {
        return argument.isOption() ? name(argument) + ' ' + argument.paramLabel() : name(argument);
    }

    private String text(String key, Object... arguments) {
        return CliMessages.in(console.locale()).text(key, arguments);
    }
}
