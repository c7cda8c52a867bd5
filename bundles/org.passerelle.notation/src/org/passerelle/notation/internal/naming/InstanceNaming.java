// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.naming;

import java.util.Optional;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.SqlServer;
import org.passerelle.topology.values.InvalidValueException;
import org.passerelle.topology.values.SqlInstanceName;

/** The name of an instance on its server; the default instance has none. */
final class InstanceNaming implements Naming {

    private final SqlInstance instance;

    InstanceNaming(SqlInstance instance) {
        this.instance = instance;
    }

    private static String name(SqlInstance of) {
        return of.getName() == null ? "" : of.getName().toString();
    }

    @Override
    public String text() {
        return name(instance);
    }

    @Override
    public Optional<Refusal> problem(String wanted) {
        String name = wanted.strip();
        try {
            if (!name.isEmpty()) {
                new SqlInstanceName(name);
            }
        } catch (InvalidValueException noName) {
            return Optional.of(Values.refusal(noName));
        }
        boolean taken = instance.eContainer() instanceof SqlServer server
                && server.getInstances().stream().anyMatch(other -> other != instance && name.equalsIgnoreCase(name(other)));
        return taken ? Optional.of(Refusal.of("name-taken", name)) : Optional.empty();
    }

    @Override
    public void rename(String wanted) {
        instance.setName(wanted.isBlank() ? null : new SqlInstanceName(wanted.strip()));
    }
}
