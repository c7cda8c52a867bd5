// SPDX-License-Identifier: EPL-2.0
package org.passerelle.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The bundles are compiled against the target platform and run on the flat class path: both must hold the same. */
class LibraryVersionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.passerelle.classpath", "org.passerelle.testing", "org.passerelle.codegen"})
    void aLibraryHasTheVersionOfTheTargetPlatform(String module) throws Exception {
        Map<String, String> target = versions("releng/org.passerelle.target/org.passerelle.target.target");
        Map<String, String> flat = versions("releng/" + module + "/pom.xml");
        assertThat(flat).isNotEmpty();

        flat.keySet().retainAll(target.keySet());

        assertThat(target).containsAllEntriesOf(flat);
    }

    private static Map<String, String> versions(String file) throws ParserConfigurationException, IOException, SAXException {
        Path path = Repository.file(file);
        NodeList dependencies = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(path.toFile()).getElementsByTagName("dependency");
        Map<String, String> result = new TreeMap<>();
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            result.put(text(dependency, "groupId") + ":" + text(dependency, "artifactId"), text(dependency, "version"));
        }
        return result;
    }

    private static String text(Element parent, String child) {
        return parent.getElementsByTagName(child).item(0).getTextContent().strip();
    }
}
