// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which maker writes the script of which kind of step. */
public final class StepScripts {

    private static final StepScripts STANDARD = new StepScripts();

    private final Map<String, ScriptMaker> makers = new TreeMap<>();

    private StepScripts() {
        prepare();
        moveUsers();
        switchEdge();
        moveServices();
        moveChat();
        supplement();
    }

    /** The makers of the product. */
    public static StepScripts standard() {
        return STANDARD;
    }

    private void prepare() {
        add("OCS-02-02", new DnsRecords());
        add("OCS-02-08", new UserNames());
        add("OCS-03-01", DirectoryPreparation::schema);
        add("OCS-03-02", DirectoryPreparation::forestSettings);
        add("OCS-03-03", DirectoryPreparation::domain);
        add("OCS-03-07", Installation::frontEnd);
        add("OCS-03-08", Installation::coexistence);
        add("OCS-04-01", Installation::wmiPackage);
        add("OCS-04-02", new LegacyMerge());
        add("OCS-04-03", new LegacyImport());
        add("OCS-04-04", ImportChecks::topology);
        add("OCS-05-03", ImportChecks::settings);
        add("OCS-05-04", ExternalAccessPolicies::xmpp);
    }

    private void moveUsers() {
        add("OCS-06-01", UserChecks::replication);
        add("OCS-06-02", UserMoves::testUser);
        add("OCS-06-03", UserMoves::wave);
        add("OCS-06-04", UserChecks::pilot);
        add("OCS-08-12", UserMoves::wave);
        add("OCS-08-13", new ConferencingPolicies());
        add("OCS-09-10", new ClientVersions());
    }

    private void switchEdge() {
        add("OCS-07-02", EdgeInstallation::configuration);
        add("OCS-07-03", EdgeInstallation::replica);
        add("OCS-08-04", new EdgeCertificate());
        add("OCS-08-06", Federation::route);
        add("OCS-08-09", Federation::accessEdge);
        add("OCS-08-11", Federation::tests);
        add("OCS-08-15", XmppPartners::move);
    }

    private void moveServices() {
        add("OCS-09-01", new ResponseGroupMove());
        add("OCS-09-02", AccessNumbers::move);
        add("OCS-09-03", TrustedApplicationPools::clientAccess);
        add("OCS-09-04", new AddressBookRules());
        add("OCS-09-06", new RemoteCallControlRoute());
        add("OCS-09-08", TrustedApplicationPools::pool);
        add("OCS-09-09", new MeetingPage());
        add("OCS-09-11", UmContacts::move);
        add("OCS-09-12", UmContacts::check);
        add("OCS-10-01", new ConferenceDirectories());
        add("OCS-10-03", new EmptyPool());
        add("MED-03", VoiceRoutes::change);
    }

    private void moveChat() {
        add("PCHAT-02-02", ChatServices::stopLegacy);
        add("PCHAT-02-03", ChatData::export);
        add("PCHAT-02-04", ChatServices::stop);
        add("PCHAT-02-06", ChatData::rehearse);
        add("PCHAT-02-07", ChatData::bring);
        add("PCHAT-02-08", new ChatFiles());
        add("PCHAT-02-09", new ChatEndpoint());
        add("PCHAT-02-10", ChatServices::start);
        add("PCHAT-02-11", new ChatChecks());
        add("PCHAT-03-02", new ChatRetirement());
        add("PCHAT-03-03", ChatAccess::policies);
    }

    private void supplement() {
        add("SUP-10", Federation::begin);
        add("SUP-12", VoiceRoutes::complete);
        add("SUP-15", ChatAccess::begin);
        add("SUP-16", TrustedApplicationPools::applications);
        add("SUP-17", new PoolPairing());
        add("SUP-25", AccessNumbers::create);
        add("SUP-27", XmppPartners::begin);
    }

    private void add(String kind, ScriptMaker maker) {
        makers.put(kind, maker);
    }

    /** Identifiers of the kinds with a maker, sorted. */
    public Set<String> kinds() {
        return Collections.unmodifiableSet(makers.keySet());
    }

    boolean has(String kind) {
        return makers.containsKey(kind);
    }

    ScriptMaker maker(String kind) {
        return makers.get(kind);
    }
}
