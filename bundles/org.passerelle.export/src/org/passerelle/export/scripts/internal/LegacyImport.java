// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.powershell.script.Unit;

/** OCS-04-03: brings policies and settings over. */
final class LegacyImport implements ScriptMaker {

    @Override
    public void fill(Job job) {
        job.lync(Operator.SERVER_ADMINISTRATOR).require(new Precondition.LegacyWmiProvider());
        job.add(Unit.of(job.label("import.settings")).repeatable()
                .change(call("Import-CsLegacyConfiguration").build()).build());
        job.add(Unit.of(job.label("merge.directories")).repeatable()
                .change(call("Import-CsLegacyConferenceDirectory").build()).build());
        if (job.situation().options().isReplaceImportedSettings()) {
            // Overwriting is asked for once; the mark keeps a second run from taking later edits away.
            Value.FilePath mark = job.options().workFile(job.fileName() + "_replaced.txt");
            job.add(Unit.of(job.label("import.replace")).doneWhen(new Condition.PathExists(mark))
                    .change(call("Import-CsLegacyConfiguration").with("ReplaceExisting").build())
                    .change(call("New-Item").with("Path", mark).with("ItemType", Value.text("File")).build())
                    .build());
        }
    }
}
