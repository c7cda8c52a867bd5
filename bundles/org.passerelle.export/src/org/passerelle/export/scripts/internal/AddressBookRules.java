// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;
import static org.passerelle.export.scripts.internal.Job.look;

import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.command.Variable;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.ItemLoop;
import org.passerelle.powershell.script.Match;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.powershell.script.Wait;
import org.passerelle.topology.AddressBook;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Pool;
import org.passerelle.topology.TopologyPackage;

/** OCS-09-04: copies the rules for telephone numbers into the address book of the new pool. */
final class AddressBookRules implements ScriptMaker {

    private static final String RULES = "Company_Phone_Number_Normalization_Rules.txt";
    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    @Override
    public void fill(Job job) {
        AddressBook book = Bindings.element(About.legacy(job), MODEL.getPool_AddressBook(), AddressBook.class);
        Value.FilePath rules = Bindings.bound(book, MODEL.getAddressBook_Share(),
                share -> Value.path(share + '\\' + RULES));
        Pool target = About.target(job);
        Value.Fqdn pool = Bindings.name(target);
        FileShare store = Bindings.element(Members.role(target, FrontEnd.class), MODEL.getFrontEnd_FileStore(), FileShare.class);
        Value.FilePath share = Bindings.path(store, MODEL.getFileShare_Path());
        job.lync(Operator.SERVER_ADMINISTRATOR).require(new Condition.PathExists(rules), "addressbook.rules");
        // The folder carries a number that only the deployment knows; a share of several pools has several.
        Query folder = Query.of(call("Get-ChildItem").with("LiteralPath", share).with("Directory").with("Recurse").build())
                .where("Name", Match.EQUALS, Value.text("ABFiles")).exactlyOne();
        Query copy = Query.of(call("Get-ChildItem").with("LiteralPath", Variable.item("FullName")).with("File").build())
                .where("Name", Match.EQUALS, Value.text(RULES));
        job.add(new ItemLoop(folder, Unit.of(Variable.item("FullName")).doneWhen(Condition.exists(copy))
                .change(call("Copy-Item").with("LiteralPath", rules).with("Destination", Variable.item("FullName")).build())
                .build()));
        Query test = look("Test-CsAddressBookService", "TargetFqdn", pool);
        job.add(Unit.of(pool).repeatable().change(call("Update-CsAddressBook").with("Fqdn", pool).build())
                .verify(Condition.is(test.read("Result"), Value.text("Success")), job.say("test.failed"))
                .waiting(new Wait(30, 600)).build());
    }
}
