// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.migration.MigrationOptions;
import org.passerelle.planning.Situation;
import org.passerelle.planning.StepFacts;
import org.passerelle.planning.Subject;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Precondition;
import org.passerelle.topology.Host;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolMember;

/** The computers that the options of a migration and its models name for the scripts. */
final class Machines {

    /** The step that merges the legacy topology. */
    private static final String MERGE = "OCS-04-02";

    /** Places that the computer with the tools of the new version is meant by. */
    private static final Set<String> TOOLS = Set.of("LSMS13", "TB13", "CSCP13", "ADMINPC", "ADPC", "MEMBER");

    private final Situation situation;

    Machines(Situation situation) {
        this.situation = situation;
    }

    /** The computers on which the script of a step runs; none when nobody states one. */
    List<String> of(StepFacts facts, Subject about, List<Precondition> preconditions) {
        List<String> demanded = preconditions.stream().filter(Precondition.Computer.class::isInstance)
                .flatMap(one -> ((Precondition.Computer) one).names().stream()).map(Value.Fqdn::name).toList();
        if (!demanded.isEmpty()) {
            return demanded;
        }
        if (facts.where().contains("DNSSRV") && facts.where().size() == 1) {
            return Stream.ofNullable(situation.options().getDnsServer()).map(Object::toString).toList();
        }
        if (facts.where().equals(List.of("FE13"))) {
            return about.target(Pool.class).stream().flatMap(pool -> pool.getMembers().stream())
                    .map(PoolMember::getHost).flatMap(host -> name(host).stream()).toList();
        }
        return facts.where().stream().anyMatch(TOOLS::contains) ? name(tools(facts.id())).stream().toList() : List.of();
    }

    private Host tools(String kind) {
        MigrationOptions options = situation.options();
        return kind.equals(MERGE) && options.getMergeComputer() != null
                ? options.getMergeComputer() : options.getAdminComputer();
    }

    private static Optional<String> name(Host host) {
        return Optional.ofNullable(host).map(Host::getFqdn).filter(Objects::nonNull).map(Object::toString);
    }
}
