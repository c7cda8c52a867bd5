// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Column;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.ItemLoop;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Undo;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.Host;

/** PCHAT-02-02, PCHAT-02-04 and PCHAT-02-10: stops and starts the services of chat rooms. */
final class ChatServices {

    /** The service of Persistent Chat itself. */
    private static final Value.Text CHAT = Value.text("RTCCHAT");

    private static final String STOP = "Stop-CsWindowsService";
    private static final String START = "Start-CsWindowsService";

    private ChatServices() {
    }

    /** Stops every service whose display name says Group Chat: lookup, channel and compliance where they are there. */
    static void stopLegacy(Job job) {
        Variable name = Variable.item("Name");
        Query services = Query.of(call("Get-Service").build())
                .where("DisplayName", Match.CONTAINS, Value.text("Group Chat"));
        Query stopped = look("Get-Service", "Name", name);
        job.on(About.host(job)).require(Condition.exists(services), "chat.services");
        job.add(new ItemLoop(services, Unit.of(name)
                .doneWhen(Condition.is(stopped.read("Status"), Value.text("Stopped")))
                .change(call("Stop-Service").with("Name", name).build()).waiting(Services.START)
                .undo(Undo.by(look("Get-Service", "Name", Undo.OBJECT).read("Status"), Column.Kind.TEXT,
                        Column.Kind.TEXT, Change.of(call("Start-Service").with("Name", Undo.OBJECT).build())
                                .onlyIf(PutBack.was("Running"))).waiting(Services.START))
                .build()));
    }

    static void stop(Job job) {
        switchTo(job, STOP, START, "Stopped");
    }

    static void start(Job job) {
        switchTo(job, START, STOP, "Running");
    }

    /** On a server with other roles only the chat service is touched, so that users stay signed in. */
    private static void switchTo(Job job, String command, String back, String state) {
        Host host = About.host(job);
        Value.Fqdn name = Bindings.name(host);
        CommandBuilder look = call("Get-CsWindowsService").with("ComputerName", name);
        CommandBuilder change = call(command).with("ComputerName", name);
        CommandBuilder undo = call(back).with("ComputerName", name);
        if (job.index().isFrontEnd(host)) {
            look.with("Name", CHAT);
            change.with("Name", CHAT);
            undo.with("Name", CHAT);
        }
        Query services = Query.of(look.build());
        Query other = services.where("Status", Match.DIFFERS, Value.text(state));
        job.lync(Operator.SERVICE_ADMINISTRATOR).add(Unit.of(name).observe(services.read("Status"))
                .doneWhen(Condition.none(other)).change(change.build()).waiting(Services.START)
                .undo(Undo.by(services.read("Status"), Column.Kind.FQDN, Column.Kind.TEXT, Change.of(undo.build()))
                        .waiting(Services.START))
                .build());
    }
}
