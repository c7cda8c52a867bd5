// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import java.util.List;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Query;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.FileShare;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.TopologyPackage;

/** PCHAT-02-08: copies the files of chat rooms. */
final class ChatFiles implements ScriptMaker {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;

    @Override
    public void fill(Job job) {
        Value.FilePath source = Bindings.path(Members.role(About.legacy(job), GroupChat.class),
                MODEL.getGroupChat_UploadFolder());
        List<PersistentChat> roles = Bindings.some(job.situation().target(), MODEL.getTopology_Sites(),
                job.situation().targetIndex().roles(PersistentChat.class));
        FileShare share = Bindings.element(roles.getFirst(), MODEL.getPersistentChat_FileStore(), FileShare.class);
        Value.FilePath target = Bindings.path(share, MODEL.getFileShare_Path());
        // A copy that was broken off leaves no mark; the next run copies only what is missing.
        Value.FilePath mark = job.options().workFile(job.fileName() + "_copied.txt");
        Condition copied = Condition.exists(Query.of(call("Get-ChildItem").with("LiteralPath", target).build()));
        job.require(new Condition.PathExists(source), "chat.files").require(new Condition.PathExists(target), "chat.store");
        job.add(Unit.of(source).doneWhen(new Condition.PathExists(mark))
                .change(call("Start-Process").with("FilePath", Value.text("robocopy.exe"))
                        .with("ArgumentList", Value.list(Value.quotedPath(source.path()), Value.quotedPath(target.path()),
                                Value.text("/E"), Value.text("/R:2"), Value.text("/W:5"), Value.text("/NP")))
                        .with("Wait").build())
                .change(Change.of(call("New-Item").with("Path", mark).with("ItemType", Value.text("File")).build())
                        .onlyIf(copied))
                .build());
    }
}
