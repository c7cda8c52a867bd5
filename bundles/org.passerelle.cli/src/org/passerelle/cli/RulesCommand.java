// SPDX-License-Identifier: EPL-2.0
package org.passerelle.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.passerelle.rules.DefaultSeverities;
import org.passerelle.rules.Rule;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.RuleTexts;
import picocli.CommandLine.Command;

/** Lists the rules. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleTexts texts = RuleTexts.in(console.locale());
        StringBuilder list = new StringBuilder();
        for (Rule rule : RuleCatalogue.standard().rules()) {
            list.append(String.format(Locale.ROOT, "%-9s %-8s %-10s %s%n", rule.id(), DefaultSeverities.of(rule.id()).getLiteral(),
                    rule.scope().name().toLowerCase(Locale.ROOT), texts.title(rule.id())).replace("\r\n", "\n"));
        }
        console.print(list.toString());
        console.line("rules.count", RuleCatalogue.standard().rules().size());
        return ExitCode.FINE;
    }
}
