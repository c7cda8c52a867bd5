// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Entry point of the command line. */
@Command(name = "passerelle", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        subcommands = {NewCommand.class, ImportCommand.class, ValidateCommand.class, FormatCommand.class, MergeCommand.class,
            PlanCommand.class, SimulateCommand.class, ExportCommand.class, DiagramCommand.class, RulesCommand.class,
            ExplainCommand.class})
public final class Main implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "en|fr", scope = ScopeType.INHERIT)
    private String language;

    @Option(names = "--quiet", scope = ScopeType.INHERIT)
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    Main(Console console) {
        this.console = console;
    }

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err, System.console() != null));
    }

    /**
     * Runs one command.
     *
     * @param args the command and its options
     * @param out where results go
     * @param err where everything else goes
     * @param terminal whether somebody watches
     * @return the exit code
     */
    public static int run(String[] args, PrintWriter out, PrintWriter err, boolean terminal) {
        Console console = new Console(out, err, terminal);
        Main main = new Main(console);
        console.speak(languageOf(args));
        CommandLine line = new CommandLine(main, new CommandFactory(console));
        line.setResourceBundle(CliMessages.bundle(console.locale()));
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(CliMessages.in(console.locale()).text("usage.command"));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(new UsageErrors(console));
        line.setExecutionStrategy(parsed -> {
            main.settle();
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, console, main.debug));
        int code = line.execute(args);
        out.flush();
        return code;
    }

    /** The usage help is in the language of the call too, so the option counts before anything is parsed. */
    private static Locale languageOf(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=") ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            if (value.equalsIgnoreCase("fr")) {
                return Locale.FRENCH;
            }
        }
        return Locale.ENGLISH;
    }

    private void settle() {
        if (language != null && !"en".equalsIgnoreCase(language) && !"fr".equalsIgnoreCase(language)) {
            throw new ParameterException(spec.commandLine(), CliMessages.in(console.locale()).text("error.language", language));
        }
        if (quiet) {
            console.beQuiet();
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Tells the version of the product. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {CliMessages.in(Locale.ENGLISH).text("product.version")};
        }
    }
}
