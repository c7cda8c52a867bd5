// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;

/** PCHAT-03-02: takes the trusted entry of Group Chat away. */
final class ChatRetirement implements ScriptMaker {

    @Override
    public void fill(Job job) {
        Value.Fqdn name = Bindings.name(About.legacy(job));
        TrustedPool pool = new TrustedPool(job, Value.text(name.name()));
        Query there = pool.there();
        job.lync(Operator.SERVER_ADMINISTRATOR).add(Unit.of(name).observe(there.read("Registrar"))
                .doneWhen(Condition.none(there))
                .change(call("Remove-CsTrustedApplicationPool").with("Identity", name).build()).build());
        pool.enable();
    }
}
