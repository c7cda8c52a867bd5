// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import static org.passerelle.export.scripts.internal.Job.call;

import java.util.List;
import java.util.Optional;
import org.passerelle.migration.ChatLevel;
import org.passerelle.migration.ChatOptions;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.powershell.command.Command;
import org.passerelle.powershell.command.CommandBuilder;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Change;
import org.passerelle.powershell.script.Condition;
import org.passerelle.powershell.script.Unit;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.Host;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;
import org.passerelle.topology.TopologyPackage;

/** PCHAT-02-03, PCHAT-02-06 and PCHAT-02-07: takes the rooms out of Group Chat and into Persistent Chat. */
final class ChatData {

    private static final TopologyPackage MODEL = TopologyPackage.eINSTANCE;
    private static final MigrationPackage PLAN = MigrationPackage.eINSTANCE;

    private ChatData() {
    }

    static void export(Job job) {
        GroupChat chat = Members.role(About.legacy(job), GroupChat.class);
        Store store = Bindings.element(chat, MODEL.getGroupChat_Store(), Store.class);
        Value.FilePath file = file(job);
        CommandBuilder export = call("Export-CsPersistentChatData").with("DBInstance", instance(store))
                .with("FileName", file);
        if (store.getDatabaseName() != null && !store.getDatabaseName().isEmpty()) {
            export.with("DBName", Bindings.text(store, MODEL.getStore_DatabaseName()));
        }
        options(job).ifPresent(options -> limit(export, options));
        job.lync(Operator.CHAT_ADMINISTRATOR).add(Unit.of(file).repeatable().change(export.build())
                .verify(new Condition.PathExists(file), job.say("file.missing")).build());
    }

    private static void limit(CommandBuilder export, ChatOptions options) {
        if (options.getLevel() != ChatLevel.ALL) {
            export.with("Level", Value.text(level(options.getLevel())));
        }
        if (!options.getScopes().isEmpty()) {
            List<Value.Text> scopes = Bindings.all(options, PLAN.getChatOptions_Scopes(), Value::text);
            export.with("Scope", Value.list(scopes.toArray(Value[]::new)));
        }
        if (options.getStartDate() != null) {
            export.with("StartDate", Value.date(options.getStartDate()));
        }
    }

    private static String level(ChatLevel level) {
        return switch (level) {
            case ALL -> "All";
            case USERS -> "User";
            case CATEGORIES -> "Category";
            case ROOMS -> "RoomDirectory";
            case CONTENT -> "Content";
        };
    }

    static void rehearse(Job job) {
        Value.FilePath file = file(job);
        job.lync(Operator.CHAT_ADMINISTRATOR).add(Unit.of(file)
                .require(new Condition.PathExists(file), job.say("file.missing"))
                .change(Change.rehearsal(importing(job, file))).build());
    }

    /** Nothing in the deployment tells whether an import was made, so the script leaves a mark. */
    static void bring(Job job) {
        Value.FilePath file = file(job);
        Value.FilePath mark = job.options().workFile(job.fileName() + "_imported.txt");
        job.lync(Operator.CHAT_ADMINISTRATOR).add(Unit.of(file).doneWhen(new Condition.PathExists(mark))
                .require(new Condition.PathExists(file), job.say("file.missing"))
                .change(importing(job, file))
                .change(call("New-Item").with("Path", mark).with("ItemType", Value.text("File")).build()).build());
    }

    private static Command importing(Job job, Value.FilePath file) {
        PersistentChat chat = Members.role(About.target(job), PersistentChat.class);
        Store store = Bindings.element(chat, MODEL.getPersistentChat_Store(), Store.class);
        return call("Import-CsPersistentChatData").with("DBInstance", instance(store)).with("FileName", file).build();
    }

    private static Value.FilePath file(Job job) {
        Optional<ChatOptions> named = options(job)
                .filter(options -> options.getExportFile() != null && !options.getExportFile().isEmpty());
        return named.isPresent() ? Bindings.path(named.get(), PLAN.getChatOptions_ExportFile())
                : job.options().workFile("chat.zip");
    }

    private static Optional<ChatOptions> options(Job job) {
        return Optional.ofNullable(job.situation().migration().getChat());
    }

    private static Value.Text instance(Store store) {
        SqlInstance instance = (SqlInstance) store.eContainer();
        Value.Fqdn server = Bindings.name(Bindings.element(instance.eContainer(), MODEL.getSqlServer_Host(), Host.class));
        return Value.text(instance.getName() == null ? server.name() : server.name() + '\\' + instance.getName());
    }
}
