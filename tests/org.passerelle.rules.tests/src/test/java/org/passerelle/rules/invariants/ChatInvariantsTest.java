// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.topology.ChatTransfer;
import org.passerelle.topology.GroupChat;
import org.passerelle.topology.PersistentChat;
import org.passerelle.topology.Pool;
import org.passerelle.topology.values.SipUri;

class ChatInvariantsTest {

    private final Coexistence model = new Coexistence();
    private final GroupChat chat = Coexistence.MAKE.createGroupChat();
    private final PersistentChat persistent = Coexistence.MAKE.createPersistentChat();
    private final Pool from = model.oldServer("gchat.contoso.com", chat);
    private final Pool to = model.newServer("pchat.contoso.com", persistent);
    private final ChatTransfer transfer = Coexistence.MAKE.createChatTransfer();

    ChatInvariantsTest() {
        chat.setLookupUri(new SipUri("sip:ocschat@contoso.com"));
        transfer.setFrom(from);
        transfer.setTo(to);
        model.deployment.getChatTransfers().add(transfer);
        model.facts(Coexistence.host(from)).setInstalled(true);
        model.facts(Coexistence.host(to)).setInstalled(true);
    }

    private List<String> findings() {
        return model.findings(new I18ChatOrder());
    }

    @Test
    void theDocumentedOrderIsFine() {
        model.move(100);
        assertThat(findings()).isEmpty();
        transfer.setExported(true);
        transfer.setRehearsed(true);
        assertThat(findings()).isEmpty();
        transfer.setImported(true);
        model.facts(from).setLookupAccountRemoved(true);
        persistent.getEndpointUris().add(chat.getLookupUri());
        model.facts(Coexistence.host(to)).setRunning(true);
        assertThat(findings()).isEmpty();
    }

    @Test
    void contentIsExportedFromStoppedServicesAfterTheUsers() {
        model.facts(Coexistence.host(from)).setRunning(true);
        transfer.setExported(true);
        assertThat(findings()).containsExactly(
                "I-18 error: The content of gchat.contoso.com is exported although its services run.",
                "I-18 error: The content of gchat.contoso.com is exported although 100 users are left on legacy pools.");
    }

    @Test
    void contentIsExportedThenRehearsedThenImported() {
        model.move(100);
        transfer.setRehearsed(true);
        assertThat(findings()).containsExactly(
                "I-18 error: An import is rehearsed although the content of gchat.contoso.com is not exported.");
        transfer.setRehearsed(false);
        transfer.setImported(true);
        assertThat(findings()).containsExactly(
                "I-18 error: The content of gchat.contoso.com is imported without a rehearsal.");
    }

    @Test
    void theReceivingPoolIsQuiet() {
        model.move(100);
        transfer.setExported(true);
        transfer.setRehearsed(true);
        model.facts(Coexistence.host(to)).setRunning(true);
        assertThat(findings()).containsExactly(
                "I-18 error: An import is under way although the services of pchat.contoso.com run.");
    }

    @Test
    void theOldAddressIsFreeBeforeItIsGivenAway() {
        persistent.getEndpointUris().add(chat.getLookupUri());
        assertThat(findings()).containsExactly("I-18 error: Address sip:ocschat@contoso.com is given to the new pool "
                + "although the account of gchat.contoso.com exists.");
    }
}
