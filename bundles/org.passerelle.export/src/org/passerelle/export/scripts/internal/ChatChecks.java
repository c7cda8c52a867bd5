// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.migration.ChatOptions;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;

/** PCHAT-02-11: looks whether rooms and messages have arrived. */
final class ChatChecks implements ScriptMaker {

    @Override
    public void fill(Job job) {
        Value.Fqdn pool = Bindings.name(About.target(job));
        ChatOptions options = job.situation().migration().getChat();
        job.lync(Operator.CHAT_ADMINISTRATOR);
        there(job, "categories", "Get-CsPersistentChatCategory", pool);
        there(job, "rooms", "Get-CsPersistentChatRoom", pool);
        if (options == null || options.isKeepLegacyClients()) {
            there(job, "endpoint", "Get-CsPersistentChatEndpoint", pool);
        }
        job.add(Services.test(job, look("Test-CsPersistentChatMessage", "TargetFqdn", pool)));
    }

    private static void there(Job job, String what, String command, Value pool) {
        job.add(Services.check(job.label("chat.label." + what),
                Condition.exists(look(command, "PersistentChatPoolFqdn", pool)), job.say("chat.missing")));
    }
}
