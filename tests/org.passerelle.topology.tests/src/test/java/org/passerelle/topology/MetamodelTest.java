// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.topology.derived.Terms;

/** The metamodel has a place for everything an architect must know, and a word for it in both languages. */
class MetamodelTest {

    /** The rows of the vocabulary of the field with the class that stands for each. */
    private static final Map<String, List<String>> VOCABULARY = Map.ofEntries(
            Map.entry("Forest / Domain", List.of("Forest", "Domain")), Map.entry("SipDomain", List.of("SipDomain")),
            Map.entry("SimpleUrl", List.of("SimpleUrl")), Map.entry("CentralSite", List.of("CentralSite")),
            Map.entry("BranchSite", List.of("BranchSite")), Map.entry("BackCompatSite", List.of("BackCompatSite")),
            Map.entry("FrontEndPool, StandardEditionServer", List.of("FrontEnd")), Map.entry("DirectorPool", List.of("Director")),
            Map.entry("EdgePool", List.of("Edge", "EdgeService")), Map.entry("MediationPool", List.of("Mediation")),
            Map.entry("SurvivableBranch…", List.of("SurvivableBranch")), Map.entry("AvConferencingPool", List.of("AvConferencing")),
            Map.entry("ArchivingServer", List.of("Archiving")), Map.entry("MonitoringServer", List.of("Monitoring")),
            Map.entry("GroupChatPool", List.of("GroupChat", "ChatCategory", "ChatRoom")),
            Map.entry("PersistentChatPool", List.of("PersistentChat")),
            Map.entry("TrustedApplicationPool", List.of("TrustedApplications", "TrustedApplication", "TrustedService")),
            Map.entry("CommunicatorWebAccess", List.of("CommunicatorWebAccess")),
            Map.entry("OfficeWebAppsServer", List.of("OfficeWebApps")), Map.entry("ExchangeUm", List.of("ExchangeServer", "ContactObject")),
            Map.entry("PstnGateway", List.of("PstnGateway")), Map.entry("Trunk", List.of("Trunk")),
            Map.entry("SqlServer / SqlInstance", List.of("SqlServer", "SqlInstance")), Map.entry("Store", List.of("Store")),
            Map.entry("FileStore", List.of("FileShare")), Map.entry("CentralManagementStore", List.of("CentralManagement")),
            Map.entry("ResponseGroup, CallPark, DialInAccessNumber, ConferenceDirectory",
                    List.of("ResponseGroups", "CallPark", "AccessNumber", "ConferenceDirectory")),
            Map.entry("FederationRoute, MediaPath", List.of("FederationSettings")), Map.entry("XmppGateway", List.of("XmppGateway")),
            Map.entry("OnlineTenant / HostingProvider", List.of("OnlineTenant", "HostingProvider")),
            Map.entry("ReverseProxy, LoadBalancer, Firewall", List.of("ReverseProxy", "LoadBalancer", "Firewall")),
            Map.entry("DnsRecord, Certificate", List.of("DnsRecord", "Certificate")),
            Map.entry("voice", List.of("VoiceRoute", "DialPlan", "PstnUsage")),
            Map.entry("users", List.of("UserPopulation")), Map.entry("deployment state", List.of("DeploymentState", "HostState", "PoolState")));

    static Stream<String> vocabulary() {
        return VOCABULARY.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void hasAClassForEveryTermOfTheField(String term) {
        VOCABULARY.get(term).forEach(name -> assertThat(TopologyPackage.eINSTANCE.getEClassifier(name)).as(name).isNotNull());
    }

    static Stream<EClassifier> classifiers() {
        return SourceModel.packages().stream().map(EPackage::getEClassifiers).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("classifiers")
    void documentsEveryClassAndFeatureWithTermsInBothLanguages(EClassifier classifier) {
        described(classifier);
        if (classifier instanceof EClass type) {
            type.getEStructuralFeatures().forEach(MetamodelTest::described);
        }
    }

    private static void described(ENamedElement element) {
        assertThat(Terms.of(element, Locale.ENGLISH)).as(element.getName()).isNotBlank();
        assertThat(element.getEAnnotation("http://www.passerelle.org/terms")).as(element.getName()).isNotNull();
        assertThat(Terms.of(element, Locale.FRENCH)).as(element.getName()).isNotBlank();
        assertThat(SourceModel.documentation(element)).as(element + " is documented").isNotBlank().endsWith(".");
    }
}
