// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.passerelle.planning.StepInstance;
import org.passerelle.topology.CstaGateway;
import org.passerelle.topology.NamedElement;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.Pool;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.TrustedApplications;
import org.passerelle.topology.derived.TopologyIndex;

/** Every place of a model whose free text reaches a script, with the step it reaches. */
final class Slots {

    /** Places that name exactly one thing, so a wildcard there is refused. */
    static final Set<String> IDENTITIES = Set.of("external access policy", "persistent chat policy", "conferencing policy",
            "xmpp policy", "site", "trusted application", "exchange application", "desk phone application", "voice route",
            "trunk", "changed route");

    /** Places that hold a path. */
    static final Set<String> PATHS = Set.of("work folder", "media path", "export file");

    private final Map<String, String> kinds = new TreeMap<>();
    private final Map<String, BiConsumer<Woodgrove, String>> setters = new LinkedHashMap<>();

    Slots() {
        policies();
        voice();
        options();
        services();
        chat();
    }

    private void policies() {
        slot("external access policy", "SUP-10", (w, text) -> policy(w, PolicyKind.EXTERNAL_ACCESS, text));
        slot("persistent chat policy", "PCHAT-03-03", (w, text) -> policy(w, PolicyKind.PERSISTENT_CHAT, text));
        slot("conferencing policy", "OCS-08-13", (w, text) -> {
            w.legacy().getPolicies().clear();
            policy(w, PolicyKind.CONFERENCING, text);
        });
        slot("legacy policy", "OCS-05-03", (w, text) -> w.legacy().getPolicies().getFirst().setName(text));
        slot("xmpp policy", "OCS-05-04", (w, text) -> w.migration().getXmpp().setPolicyName(text));
    }

    private static void policy(Woodgrove example, PolicyKind kind, String name) {
        example.target().getPolicies().clear();
        Policy policy = Extras.policy(example.target(), kind, name);
        policy.setFederationAccess(true);
        policy.setPersistentChat(true);
    }

    private void voice() {
        slot("dial plan", "OCS-05-03", (w, text) -> first(w.legacy().getVoice().getDialPlans()).setName(text));
        slot("legacy usage", "OCS-05-03", (w, text) -> first(w.legacy().getVoice().getUsages()).setName(text));
        slot("usage", "SUP-12", (w, text) -> first(w.target().getVoice().getUsages()).setName(text));
        slot("voice route", "SUP-12", (w, text) -> first(w.target().getVoice().getRoutes()).setName(text));
        slot("trunk", "SUP-12", (w, text) -> TopologyIndex.of(w.target()).trunks().getFirst().setName(text));
        slot("changed route", "MED-03", (w, text) -> {
            first(w.target().getVoice().getRoutes()).setName(text);
            first(w.legacy().getVoice().getRoutes()).setName(text);
        });
        slot("region", "SUP-25", (w, text) -> pool(w).getAccessNumbers().getFirst().setRegion(text));
    }

    private static <T extends NamedElement> T first(List<T> elements) {
        return elements.getFirst();
    }

    private static Pool pool(Woodgrove example) {
        return TopologyIndex.of(example.target()).frontEnds().getFirst();
    }

    private void options() {
        slot("work folder", "OCS-07-02", (w, text) -> w.migration().getOptions().setWorkFolder(text));
        slot("media path", "OCS-04-01", (w, text) -> w.migration().getOptions().setMediaPath(text));
        slot("export file", "PCHAT-02-06", (w, text) -> w.migration().getChat().setExportFile(text));
        slot("endpoint name", "PCHAT-02-09", (w, text) -> w.migration().getChat().setEndpointDisplayName(text));
        slot("chat scope", "PCHAT-02-03", (w, text) -> {
            w.migration().getChat().getScopes().clear();
            w.migration().getChat().getScopes().add(text);
        });
    }

    private void services() {
        slot("site", "OCS-08-06", (w, text) -> first(w.target().getSites()).setName(text));
        slot("site id", "OCS-09-08", (w, text) -> first(w.target().getSites()).setSiteId(text));
        slot("trusted application", "SUP-16", (w, text) -> TopologyIndex.of(w.target()).roles(TrustedApplications.class)
                .getFirst().getApplications().getFirst().setName(text));
        slot("exchange application", "OCS-09-03", (w, text) -> w.target().getExchangeServers().getLast().setApplicationId(text));
        slot("desk phone application", "OCS-09-06", (w, text) -> w.legacy().getRemoteCallControl().getGateways()
                .forEach((CstaGateway gateway) -> gateway.setApplicationId(text)));
        slot("client", "OCS-09-10", (w, text) -> pool(w).getClientFilters().getFirst().setUserAgent(text));
    }

    private void chat() {
        slot("chat category", "SUP-15", (w, text) -> TopologyIndex.of(w.target()).roles(PersistentChat.class).getFirst()
                .getCategories().getFirst().setName(text));
        slot("chat database", "PCHAT-02-03", (w, text) -> TopologyIndex.of(w.legacy()).stores().stream()
                .filter(store -> store.getKind() == StoreKind.GROUP_CHAT)
                .forEach(store -> store.setDatabaseName(text)));
    }

    private void slot(String name, String kind, BiConsumer<Woodgrove, String> setter) {
        kinds.put(name, kind);
        setters.put(name, setter);
    }

    Set<String> names() {
        return kinds.keySet();
    }

    /** The script with a text in a place, or what was found instead. */
    ExportedScripts export(Woodgrove example, String slot, String text) {
        setters.get(slot).accept(example, text);
        List<StepInstance> steps = example.steps(kinds.get(slot));
        return example.export(steps.subList(0, 1));
    }
}
