// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.passerelle.migration.Migration;
import org.passerelle.migration.MigrationOptions;
import org.passerelle.migration.MigrationPackage;
import org.passerelle.powershell.command.CommandException;
import org.passerelle.powershell.command.Value;

/** Paths and names that stand in the options of a migration. */
final class OptionValues {

    private static final MigrationPackage MODEL = MigrationPackage.eINSTANCE;

    private final Migration migration;

    OptionValues(Migration migration) {
        this.migration = migration;
    }

    /** A file in the work folder. */
    Value.FilePath workFile(String name) {
        return under(MODEL.getMigrationOptions_WorkFolder(), name);
    }

    /** A file of the installation medium. */
    Value.FilePath mediaFile(String name) {
        return under(MODEL.getMigrationOptions_MediaPath(), name);
    }

    private Value.FilePath under(EAttribute folder, String name) {
        MigrationOptions options = migration.getOptions();
        if (options == null) {
            throw BindingProblem.missing(migration, MODEL.getMigration_Options());
        }
        return Bindings.bound(options, folder, path -> Value.path(inside(path, name)));
    }

    private static String inside(String folder, String name) {
        return folder.endsWith("\\") ? folder + name : folder + '\\' + name;
    }

    /** The DNS server whose zones are changed; none for the one the script runs on. */
    Optional<Value.Fqdn> dnsServer() {
        return Optional.ofNullable(migration.getOptions()).filter(options -> options.getDnsServer() != null)
                .map(options -> Bindings.fqdn(options, MODEL.getMigrationOptions_DnsServer()));
    }

    /** Where scripts write their records; nothing where the work folder is unknown or no path. */
    Optional<String> logFolder() {
        return Optional.ofNullable(migration.getOptions()).map(MigrationOptions::getWorkFolder)
                .filter(folder -> !folder.isEmpty()).map(folder -> inside(folder, "Logs")).filter(OptionValues::isPath);
    }

    private static boolean isPath(String text) {
        try {
            Value.path(text);
            return true;
        } catch (CommandException e) {
            return false;
        }
    }
}
