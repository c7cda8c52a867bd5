// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.rules.catalogue.binding.Bnd01OptionsNamed;
import org.passerelle.rules.catalogue.binding.Bnd02WavesCoverUsers;
import org.passerelle.rules.catalogue.binding.Bnd03WaveNamesUsers;
import org.passerelle.rules.catalogue.binding.Bnd04PoolMapped;
import org.passerelle.rules.catalogue.binding.Bnd05GatewayReplaced;
import org.passerelle.rules.catalogue.binding.Bnd06RouteLedOn;
import org.passerelle.rules.catalogue.binding.Bnd07XmppChosen;
import org.passerelle.rules.catalogue.binding.Bnd08ChatChosen;
import org.passerelle.rules.catalogue.binding.Bnd09SimpleUrlsStated;
import org.passerelle.rules.catalogue.binding.Bnd10ForestStated;
import org.passerelle.rules.catalogue.binding.Mig033FederationWindow;
import org.passerelle.rules.catalogue.coexistence.Mrg019LegacyPoolOnLegacyMediation;
import org.passerelle.rules.catalogue.coexistence.Mrg020CallsThroughLegacyMediation;
import org.passerelle.rules.catalogue.coexistence.Mrg021GatewayQualified;
import org.passerelle.rules.catalogue.coexistence.Mrg022StandAloneMediationLater;
import org.passerelle.rules.catalogue.coexistence.Mrg029NewEdgeWaits;
import org.passerelle.rules.catalogue.coexistence.Mrg032SiteFollowsLegacyRoute;
import org.passerelle.rules.catalogue.coexistence.Mrg033MediaThroughLegacyEdge;
import org.passerelle.rules.catalogue.coexistence.Mrg034ServersAuthorised;
import org.passerelle.rules.catalogue.coexistence.Mrg035TwoFederatingEdges;
import org.passerelle.rules.catalogue.coexistence.Mrg036SingleNameEdgeGoesFirst;
import org.passerelle.rules.catalogue.coexistence.Mrg037XmppAfterLastUser;
import org.passerelle.rules.catalogue.coexistence.Mrg038XmppPartnersAfterLastUser;
import org.passerelle.rules.catalogue.combination.Mix01XmppOfBranchUsers;
import org.passerelle.rules.catalogue.combination.Mix02NoIpv6OnLegacyPools;
import org.passerelle.rules.catalogue.combination.Mix03NotIpv6Alone;
import org.passerelle.rules.catalogue.combination.Mix04AsciiNames;
import org.passerelle.rules.catalogue.correspondence.Mig011ResponseGroupsStayTogether;
import org.passerelle.rules.catalogue.correspondence.Mig026ChatPoolToChatPool;
import org.passerelle.rules.catalogue.correspondence.Mig031PersistentChatForGroupChat;
import org.passerelle.rules.catalogue.correspondence.Mrg041ChatSideBySide;
import org.passerelle.rules.catalogue.decommissioning.Mig002GatewaysReplacedFirst;
import org.passerelle.rules.catalogue.decommissioning.Mig009DirectoriesMovedFirst;
import org.passerelle.rules.catalogue.hybrid.Hyb002RemotePowerShell;
import org.passerelle.rules.catalogue.hybrid.Hyb003SharedAddressSpace;
import org.passerelle.rules.catalogue.hybrid.Hyb004HostingProvider;
import org.passerelle.rules.catalogue.hybrid.Hyb005SameFederationLists;
import org.passerelle.rules.catalogue.hybrid.Hyb006RecordsLeadOnPremises;
import org.passerelle.rules.catalogue.hybrid.Hyb007FederationOnNewEdge;
import org.passerelle.rules.catalogue.hybrid.Hyb008LegacyUsersInHybrid;
import org.passerelle.rules.catalogue.hybrid.Hyb011OnlineUsersHaveAccounts;
import org.passerelle.rules.catalogue.importing.Top101UnknownContent;
import org.passerelle.rules.catalogue.importing.Top102BrokenReference;
import org.passerelle.rules.catalogue.layout.Top038RoleAloneInR2;
import org.passerelle.rules.catalogue.layout.Top055OneFederatingEdgePool;
import org.passerelle.rules.catalogue.layout.Top098OfficeWebApps;
import org.passerelle.rules.catalogue.merge.Mrg001OneLegacyVersion;
import org.passerelle.rules.catalogue.merge.Mrg002SupportedSource;
import org.passerelle.rules.catalogue.merge.Mrg003OneForest;
import org.passerelle.rules.catalogue.merge.Mrg004NewNames;
import org.passerelle.rules.catalogue.merge.Mrg005NewSqlServer;
import org.passerelle.rules.catalogue.merge.Mrg006NoExpandedEdge;
import org.passerelle.rules.catalogue.merge.Mrg011FederationEdgeFlagged;
import org.passerelle.rules.catalogue.merge.Mrg017CollocatedRolesHidden;
import org.passerelle.rules.catalogue.merge.Mrg025RecordedDataStays;
import org.passerelle.rules.catalogue.merge.Mrg039NewApplicationsOnNewPools;
import org.passerelle.rules.catalogue.merge.Mrg046ToolsApart;
import org.passerelle.rules.catalogue.merge.Mrg047ClientsFiltered;
import org.passerelle.rules.catalogue.merge.Mrg048OldClientAfterMove;
import org.passerelle.rules.catalogue.merge.Mrg049NewClientOnLegacyPool;
import org.passerelle.rules.catalogue.naming.Top007OneDefaultSipDomain;
import org.passerelle.rules.catalogue.naming.Top008SipDomainOnce;
import org.passerelle.rules.catalogue.naming.Top009FullName;
import org.passerelle.rules.catalogue.naming.Top010PoolNameOnce;
import org.passerelle.rules.catalogue.naming.Top011ComputerInOnePool;
import org.passerelle.rules.catalogue.naming.Top012SingleComputerPool;
import org.passerelle.rules.catalogue.naming.Top013PoolNameDiffersFromMembers;
import org.passerelle.rules.catalogue.naming.Top014PoolHasComputer;
import org.passerelle.rules.catalogue.voice.Top075TrunkWithTls;
import org.passerelle.rules.catalogue.web.Top059ExternalWebNameOnce;
import org.passerelle.rules.catalogue.web.Top065MeetUrlPerSipDomain;
import org.passerelle.rules.catalogue.web.Top067SimpleUrlNoPrefix;
import org.passerelle.rules.invariants.Invariants;

/** The rules of the product: the table of contents of what is checked. */
public final class RuleCatalogue {

    private static final RuleCatalogue STANDARD = build();

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<Class<?>, List<Rule>> byType = new LinkedHashMap<>();

    /**
     * @param rules the rules in their order
     * @throws IllegalArgumentException if two of them have one identifier
     */
    public RuleCatalogue(List<? extends Rule> rules) {
        for (Rule rule : rules) {
            if (this.rules.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException("Two rules " + rule.id());
            }
        }
        for (Class<?> type : Rule.class.getPermittedSubclasses()) {
            byType.put(type, this.rules.values().stream().filter(type::isInstance).toList());
        }
    }

    /** All rules of the product. */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    private static RuleCatalogue build() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(topology());
        rules.addAll(merge());
        rules.addAll(migration());
        rules.addAll(hybrid());
        rules.addAll(combinations());
        rules.addAll(bindings());
        rules.addAll(Invariants.rules());
        rules.addAll(exports());
        return new RuleCatalogue(rules);
    }

    private static List<Rule> topology() {
        return List.of(
                new Top007OneDefaultSipDomain(),
                new Top008SipDomainOnce(),
                new Top009FullName(),
                new Top010PoolNameOnce(),
                new Top011ComputerInOnePool(),
                new Top012SingleComputerPool(),
                new Top013PoolNameDiffersFromMembers(),
                new Top014PoolHasComputer(),
                new Top038RoleAloneInR2(),
                new Top055OneFederatingEdgePool(),
                new Top059ExternalWebNameOnce(),
                new Top065MeetUrlPerSipDomain(),
                new Top067SimpleUrlNoPrefix(),
                new Top075TrunkWithTls(),
                new Top098OfficeWebApps(),
                new Top101UnknownContent(),
                new Top102BrokenReference());
    }

    private static List<Rule> merge() {
        return List.of(
                new Mrg001OneLegacyVersion(),
                new Mrg002SupportedSource(),
                new Mrg003OneForest(),
                new Mrg004NewNames(),
                new Mrg005NewSqlServer(),
                new Mrg006NoExpandedEdge(),
                new Mrg011FederationEdgeFlagged(),
                new Mrg017CollocatedRolesHidden(),
                new Mrg019LegacyPoolOnLegacyMediation(),
                new Mrg020CallsThroughLegacyMediation(),
                new Mrg021GatewayQualified(),
                new Mrg022StandAloneMediationLater(),
                new Mrg025RecordedDataStays(),
                new Mrg029NewEdgeWaits(),
                new Mrg032SiteFollowsLegacyRoute(),
                new Mrg033MediaThroughLegacyEdge(),
                new Mrg034ServersAuthorised(),
                new Mrg035TwoFederatingEdges(),
                new Mrg036SingleNameEdgeGoesFirst(),
                new Mrg037XmppAfterLastUser(),
                new Mrg038XmppPartnersAfterLastUser(),
                new Mrg039NewApplicationsOnNewPools(),
                new Mrg041ChatSideBySide(),
                new Mrg046ToolsApart(),
                new Mrg047ClientsFiltered(),
                new Mrg048OldClientAfterMove(),
                new Mrg049NewClientOnLegacyPool());
    }

    private static List<Rule> migration() {
        return List.of(
                new Mig002GatewaysReplacedFirst(),
                new Mig009DirectoriesMovedFirst(),
                new Mig011ResponseGroupsStayTogether(),
                new Mig026ChatPoolToChatPool(),
                new Mig031PersistentChatForGroupChat(),
                new Mig033FederationWindow());
    }

    private static List<Rule> hybrid() {
        return List.of(
                new Hyb002RemotePowerShell(),
                new Hyb003SharedAddressSpace(),
                new Hyb004HostingProvider(),
                new Hyb005SameFederationLists(),
                new Hyb006RecordsLeadOnPremises(),
                new Hyb007FederationOnNewEdge(),
                new Hyb008LegacyUsersInHybrid(),
                new Hyb011OnlineUsersHaveAccounts());
    }

    private static List<Rule> combinations() {
        return List.of(
                new Mix01XmppOfBranchUsers(),
                new Mix02NoIpv6OnLegacyPools(),
                new Mix03NotIpv6Alone(),
                new Mix04AsciiNames());
    }

    private static List<Rule> bindings() {
        return List.of(
                new Bnd01OptionsNamed(),
                new Bnd02WavesCoverUsers(),
                new Bnd03WaveNamesUsers(),
                new Bnd04PoolMapped(),
                new Bnd05GatewayReplaced(),
                new Bnd06RouteLedOn(),
                new Bnd07XmppChosen(),
                new Bnd08ChatChosen(),
                new Bnd09SimpleUrlsStated(),
                new Bnd10ForestStated());
    }

    private static List<Rule> exports() {
        String ours = "Passerelle, docs/scripts.md";
        String users = "move-remaining-users-to-lync-server-2013_1.md";
        return List.of(
                new ExportRule(RuleInfo.batch("EXP-001", ours)),
                new ExportRule(RuleInfo.batch("EXP-002", ours)),
                new ExportRule(RuleInfo.batch("EXP-003", users)),
                new ExportRule(RuleInfo.batch("EXP-004", users)),
                new ExportRule(RuleInfo.batch("EXP-005", users)),
                new ExportRule(RuleInfo.batch("EXP-006", users)),
                new ExportRule(RuleInfo.batch("EXP-007", users)));
    }

    /** All rules in their order. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rules of one scope in their order. */
    public <R extends Rule> List<R> rules(Class<R> type) {
        return Collections.unmodifiableList(cast(byType.get(type)));
    }

    @SuppressWarnings("unchecked") // the lists are filled by type in the constructor
    private static <R extends Rule> List<R> cast(List<Rule> list) {
        return (List<R>) list;
    }

    /** The rule with that identifier. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
