// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.rules.QuickFix;
import org.passerelle.rules.RuleCatalogue;
import org.passerelle.rules.models.Findings;
import org.passerelle.rules.models.Models;
import org.passerelle.topology.Pool;
import org.passerelle.topology.SimpleUrlComponent;
import org.passerelle.topology.SipDomain;
import org.passerelle.topology.Topology;
import org.passerelle.topology.values.Fqdn;

class WebRulesTest {

    private Topology topology;
    private Pool se;

    @BeforeEach
    void aStandardEditionServer() {
        topology = Models.lync2013();
        se = Models.standardEdition(topology, "lync01.contoso.com", 900);
        se.setExternalWebFqdn(new Fqdn("webext.contoso.com"));
    }

    @Test
    void twoPoolsDoNotShareAnExternalWebName() {
        Pool other = Models.standardEdition(topology, "lync02.contoso.com", 100);
        other.setExternalWebFqdn(new Fqdn("webext2.contoso.com"));
        assertThat(Findings.document(topology)).isEmpty();

        other.setExternalWebFqdn(new Fqdn("WebExt.contoso.com"));

        assertThat(Findings.document(topology)).containsExactly("TOP-059 error: External web services name "
                + "WebExt.contoso.com of pool lync01.contoso.com is used again by pool lync02.contoso.com.");
    }

    @Test
    void anExternalWebNameCanBeMadeFromThePoolName() {
        QuickFix fix = RuleCatalogue.standard().find("TOP-059").orElseThrow().fixes().getFirst();

        fix.apply(se);

        assertThat(se.getExternalWebFqdn()).isEqualTo(new Fqdn("webext-lync01.contoso.com"));
    }

    @Test
    void everySipDomainHasAMeetUrl() {
        SipDomain second = Models.sipDomain(topology, "contoso.net");

        assertThat(Findings.document(topology))
                .containsExactly("TOP-065 error: SIP domain contoso.net has no Meet URL.");

        QuickFix fix = RuleCatalogue.standard().find("TOP-065").orElseThrow().fixes().getFirst();
        assertThat(fix.offeredFor(second)).isTrue();
        fix.apply(second);
        assertThat(Findings.document(topology)).isEmpty();
        assertThat(topology.getSimpleUrls().getLast().getActiveUrl()).hasToString("https://meet.contoso.net");
    }

    @Test
    void theDeploymentHasADialInUrl() {
        topology.getSimpleUrls().remove(1);

        assertThat(Findings.document(topology)).containsExactly("TOP-065 error: Topology New has no Dial-in URL.");
    }

    @Test
    void aMeetUrlWithoutADomainIsForAllDomains() {
        Models.sipDomain(topology, "contoso.net");
        topology.getSimpleUrls().getFirst().setSipDomain(null);

        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void aLegacyDeploymentNeedsNoSimpleUrls() {
        Topology legacy = Models.r2();
        Models.standardEdition(legacy, "ocs.contoso.com", 100);
        legacy.getSimpleUrls().clear();

        assertThat(Findings.document(legacy)).isEmpty();
    }

    @Test
    void oneSimpleUrlDoesNotLieBelowAnother() {
        Models.url(topology, SimpleUrlComponent.ADMIN, null, "https://Meet.contoso.com/admin");

        assertThat(Findings.document(topology)).containsExactly("TOP-067 error: Simple URL "
                + "https://meet.contoso.com/admin equals or lies below simple URL https://meet.contoso.com.");
    }

    @Test
    void aLongerHostNameIsNotBelowAShorterOne() {
        Models.url(topology, SimpleUrlComponent.ADMIN, null, "https://meet.contoso.com.contoso.net");

        assertThat(Findings.document(topology)).isEmpty();
    }

    @Test
    void twoSimpleUrlsAreNotTheSame() {
        Models.url(topology, SimpleUrlComponent.ADMIN, null, "https://dialin.contoso.com/");

        assertThat(Findings.document(topology)).containsExactly("TOP-067 error: Simple URL "
                + "https://dialin.contoso.com equals or lies below simple URL https://dialin.contoso.com.");
    }

    @Test
    void theSimpleUrlsOfASiteAreASetOfTheirOwn() {
        topology.getSites().getFirst().getSimpleUrls().addAll(Models.lync2013().getSimpleUrls());

        assertThat(Findings.document(topology)).isEmpty();
    }
}
