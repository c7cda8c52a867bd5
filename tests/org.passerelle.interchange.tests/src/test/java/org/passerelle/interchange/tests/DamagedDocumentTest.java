// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.interchange.KeptItem;
import org.passerelle.interchange.TopologyDocuments;
import org.passerelle.interchange.UnreadableDocumentException;

@Timeout(60)
class DamagedDocumentTest {

    private static final int ROUNDS = Integer.getInteger("passerelle.rounds", 200);

    private static UnreadableDocumentException fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableDocumentException fault(byte[] bytes) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> Documents.read("x.tbxml", bytes));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(fault("").key()).isEqualTo("empty");
        assertThat(fault(" \r\n\t ").key()).isEqualTo("empty");
        assertThat(fault("\uFEFF").key()).isEqualTo("empty");
    }

    @Test
    void whatIsNoXmlIsRefused() {
        assertThat(fault("topology Contoso runs Lync-2013 { }").getMessage())
                .isEqualTo("x.tbxml:1:1: This is no XML: expected <TopologyBuilder> or <Topology>.");
        byte[] binary = new byte[4096];
        new Random(7).nextBytes(binary);
        assertThat(fault(binary)).isNotNull();
        assertThat(fault(new byte[1000])).isNotNull();
    }

    @Test
    void anotherRootIsRefusedWithWhatWasExpected() {
        UnreadableDocumentException fault = fault("<?xml version='1.0'?>\n <project xmlns='urn:maven'/>");
        assertThat(fault.getMessage()).isEqualTo("x.tbxml:2:2: in project: The root element <project> of namespace "
                + "\"urn:maven\" is not that of a topology document: expected <TopologyBuilder> or <Topology>.");
        assertThat(fault("<Topology/>").key()).isEqualTo("wrongRoot");
    }

    @Test
    void aTopologyBuilderDocumentWithoutATopologyIsRefused() {
        UnreadableDocumentException fault =
                fault("<TopologyBuilder xmlns='urn:schema:Microsoft.Rtc.Management.Deploy.TopologyBuilder.2008'/>");
        assertThat(fault.getMessage()).isEqualTo("x.tbxml:1:1: in TopologyBuilder: The element <NewTopology> is missing.");
    }

    @Test
    void aDocumentTypeIsRefusedWithAMessageOfItsOwn() {
        UnreadableDocumentException fault = fault("<!DOCTYPE Topology SYSTEM 'file:///etc/passwd'>\n<Topology/>");
        assertThat(fault.key()).isEqualTo("docType");
        assertThat(fault.line()).isEqualTo(1);
        assertThat(fault.text(Locale.FRENCH)).contains("DOCTYPE");
    }

    @Test
    void anEntityBombIsRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE t [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertThat(fault(bomb + "]><t>&a19;</t>").key()).isEqualTo("docType");
        assertThat(fault(Documents.published("<Sites>&a19;</Sites>"))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"63,ok", "64,tooDeep", "100000,tooDeep"})
    void depthIsBounded(int depth, String expected) {
        UnreadableDocumentException fault = fault(Documents.published("<a>".repeat(depth) + "</a>".repeat(depth)));
        assertThat(fault == null ? "ok" : fault.key()).isEqualTo(expected);
    }

    @Test
    void sizeIsBounded(@TempDir Path folder) throws Exception {
        byte[] large = new byte[64 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        large[0] = '<';
        assertThat(fault(large).key()).isEqualTo("tooLarge");
        Path file = Files.write(folder.resolve("large.tbxml"), large);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> TopologyDocuments.read(file, Map.of())).matches(fault -> fault.key().equals("tooLarge"));
    }

    @Test
    void theNumberOfElementsIsBounded() {
        assertThat(fault(Documents.published("<a/>".repeat(1_000_001))).key()).isEqualTo("tooMany");
    }

    @Test
    void aLongLineIsNoProblem() throws Exception {
        String text = Documents.text(Documents.PUBLISHED).replace("spring.", "spring.".repeat(1_000_000));
        assertThat(Documents.readText("x.xml", text).complete()).isTrue();
    }

    @Test
    void bytesOfAnotherEncodingAreRefused() {
        assertThat(fault(new byte[] {'<', 'a', '>', (byte) 0xC3, '<', '/', 'a', '>'}).key()).isEqualTo("encodingBroken");
        assertThat(fault("<?xml version='1.0' encoding='EBCDIC-FR'?><a/>").key()).isEqualTo("encodingUnknown");
    }

    @Test
    void aTruncatedDocumentNamesLineElementAndWhatWasExpected() {
        String text = Documents.text(Documents.ENTERPRISE);
        String cut = text.substring(0, text.indexOf("<Port Owner=\"urn:component:PresenceFocus\""));
        UnreadableDocumentException fault = fault(cut);
        assertThat(fault.line()).isEqualTo((int) cut.lines().count());
        assertThat(fault.element()).endsWith("Services/Service/Ports");
        assertThat(fault.getMessage()).contains("expected </Ports>");
    }

    @ParameterizedTest
    @ValueSource(strings = {Documents.ENTERPRISE, Documents.PUBLISHED})
    void aDocumentThatEndsAnywhereIsRefused(String name) {
        byte[] whole = Documents.example(name);
        for (int part = 0; part < 20; part++) {
            assertThat(fault(Arrays.copyOf(whole, whole.length * part / 20))).as("part " + part).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Documents.ENTERPRISE, Documents.PUBLISHED})
    void flippedBytesGiveEitherADocumentOrTheDocumentedFault(String name) {
        byte[] whole = Documents.example(name);
        Random random = new Random(name.hashCode());
        for (int round = 0; round < 300; round++) {
            byte[] changed = whole.clone();
            for (int flips = 0; flips <= round % 4; flips++) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            UnreadableDocumentException fault = fault(changed);
            if (fault != null) {
                assertThat(fault.getMessage()).startsWith("x.tbxml");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Documents.ENTERPRISE, Documents.PUBLISHED})
    void shuffledPiecesGiveEitherADocumentThatComesBackOrTheDocumentedFault(String name) throws Exception {
        String[] lines = Documents.text(name).split("\n");
        Random random = new Random(name.length());
        for (int round = 0; round < ROUNDS; round++) {
            String[] changed = lines.clone();
            int from = random.nextInt(changed.length);
            int to = random.nextInt(changed.length);
            changed[to] = round % 2 == 0 ? "" : changed[from];
            String text = String.join("\n", changed);
            if (fault(text) == null) {
                var first = Documents.readText(name, text);
                byte[] bytes = TopologyDocuments.write(first.topology(), first.kept(), Documents.form(name)).bytes();
                List<KeptItem> missing = new ArrayList<>(first.kept().items());
                missing.removeAll(Documents.read(name, bytes).kept().items());
                assertThat(missing).as("round " + round + ": line " + to + " becomes " + changed[to]).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<Cluster Fqdn='h%d.example'><ClusterId SiteId='1' Number='%d'/><Odd/></Cluster>",
        "<Cluster Fqdn='h.example'><ClusterId SiteId='1' Number='1'/></Cluster>",
        "<Cluster Fqdn='h_%d'><ClusterId SiteId='1' Number='%d'/></Cluster>",
        "<Odd/>"})
    void manyPiecesOfOneKindAreReadInTime(String piece) throws Exception {
        readsInTime("<Clusters>" + repeated(piece) + "</Clusters>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Machine Fqdn='m%d.example'/>", "<Machine Fqdn='m.example'/>"})
    void manyComputersAreReadInTime(String piece) throws Exception {
        readsInTime("<Clusters><Cluster Fqdn='h.example'><ClusterId SiteId='1' Number='1'/>" + repeated(piece)
                + "</Cluster></Clusters><SqlInstances><SqlInstance><SqlInstanceId Name=''><ClusterId SiteId='1' Number='1'/>"
                + "</SqlInstanceId></SqlInstance></SqlInstances>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<NetInterface InterfaceSide='Pstn' InterfaceNumber='%d' IPAddress='10.0.0.1'/>",
        "<NetInterface InterfaceSide='Pstn' InterfaceNumber='1' IPAddress='10.0.0.1'/>"})
    void manyAddressesAreReadInTime(String piece) throws Exception {
        readsInTime("<Clusters><Cluster Fqdn='h.example'><ClusterId SiteId='1' Number='1'/><Machine Fqdn='h.example'>"
                + repeated(piece) + "</Machine></Cluster></Clusters>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Port Owner='urn:x' Usage='u' InterfaceSide='Primary' InterfaceNumber='%d' Port='1' Protocol='Tcp'/>",
        "<Port Owner='urn:x' Usage='u%d' InterfaceSide='Primary' InterfaceNumber='1' Port='1' Protocol='Tcp'/>",
        "<Port/>"})
    void manyPortsAreReadInTime(String piece) throws Exception {
        readsInTime("<Clusters><Cluster Fqdn='h.example'><ClusterId SiteId='1' Number='1'/></Cluster></Clusters>"
                + "<Services><Service ServiceVersion='6'><ServiceId SiteId='1' RoleName='Registrar' Instance='1'/>"
                + "<InstalledOn><ClusterId SiteId='1' Number='1'/></InstalledOn>"
                + "<Ports xmlns='urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008'>" + repeated(piece)
                + "</Ports></Service></Services>");
    }

    private static String repeated(String piece) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            all.append(piece.replace("%d", Integer.toString(i)));
        }
        return all.toString();
    }

    private static void readsInTime(String content) throws Exception {
        String text = Documents.published("<Sites><CentralSite SiteId='1'><Name>A</Name></CentralSite></Sites>" + content);
        long start = System.nanoTime();
        var result = Documents.readText("x.xml", text);
        byte[] bytes = TopologyDocuments.write(result.topology(), result.kept(), Documents.form(Documents.PUBLISHED)).bytes();
        assertThat(Flattened.of(bytes)).hasSizeGreaterThanOrEqualTo(20_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
