// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import java.util.List;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.ItemLoop;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;

/** OCS-02-08: takes blanks off the names of accounts, which the move of users refuses. */
final class UserNames implements ScriptMaker {

    private static final String DISPLAY_NAME = "DisplayName";
    private static final String LOGON_NAME = "SamAccountName";
    private static final String ADDRESS = "msRTCSIP-PrimaryUserAddress";
    private static final Variable ACCOUNT = Variable.item("DistinguishedName");

    @Override
    public void fill(Job job) {
        job.require(new Precondition.Module("ActiveDirectory"));
        job.add(loop(DISPLAY_NAME, set().with("DisplayName", trimmed(DISPLAY_NAME))));
        job.add(loop(LOGON_NAME, set().with("SamAccountName", trimmed(LOGON_NAME))));
        job.add(loop(ADDRESS, set().with("Replace", new Value.Table(
                List.of(new Value.Entry(Value.text(ADDRESS), trimmed(ADDRESS)))))));
    }

    private static ItemLoop loop(String property, CommandBuilder change) {
        Query all = Query.of(call("Get-ADUser").with("LDAPFilter", Value.text("(msRTCSIP-PrimaryUserAddress=*)"))
                .with("Properties", Value.list(Value.text(property))).build()).withOuterBlanks(property);
        Query one = Query.of(call("Get-ADUser").with("Identity", ACCOUNT)
                .with("Properties", Value.list(Value.text(property))).build());
        return new ItemLoop(all, Unit.of(ACCOUNT).observe(one.read(property))
                .doneWhen(Condition.none(one.withOuterBlanks(property))).change(change.build()).build());
    }

    private static CommandBuilder set() {
        return call("Set-ADUser").with("Identity", ACCOUNT);
    }

    private static Value trimmed(String property) {
        return new Value.Trimmed(Variable.item(property));
    }
}
