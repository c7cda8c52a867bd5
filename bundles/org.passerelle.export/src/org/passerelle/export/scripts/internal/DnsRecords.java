// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import java.util.Optional;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;

/** OCS-02-02: the host records of a pool, its servers and its web services. */
final class DnsRecords implements ScriptMaker {

    @Override
    public void fill(Job job) {
        job.require(new Precondition.Module("DnsServer"));
        new PoolAddresses(job, About.target(job)).byName().forEach((name, all) -> all
                .forEach(address -> job.add(unit(job, name, job.index().zone(name.name()), address))));
    }

    private static Unit unit(Job job, Value.Fqdn name, String zone, Value.Text address) {
        Value.Text label = Value.text(name.name().substring(0, name.name().length() - zone.length() - 1));
        // The server itself is asked, as any other may remember an older answer; what else it says has no address.
        Query record = Query.of(call("Resolve-DnsName").with("Name", Value.text(name.name()))
                .with("Type", Value.text("A")).with("DnsOnly").with("Server", job.options().dnsServer()
                        .<Value>map(server -> server).orElse(Value.text("127.0.0.1"))).build()).orNothing()
                .where("Type", Match.EQUALS, Value.text("A")).where("IPAddress", Match.EQUALS, address);
        return Unit.of(Value.text(name.name() + " " + address.text())).doneWhen(Condition.exists(record))
                .change(at(job, call("Add-DnsServerResourceRecordA").with("ZoneName", Value.text(zone))
                        .with("Name", label).with("IPv4Address", address)).build())
                .independent().build();
    }

    private static CommandBuilder at(Job job, CommandBuilder command) {
        Optional<Value.Fqdn> server = job.options().dnsServer();
        return server.isPresent() ? command.with("ComputerName", server.get()) : command;
    }
}
