// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.report;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Prints problems in the XML form of JUnit results, one test case a problem, so that any build server shows them. */
final class JUnitReport {

    private JUnitReport() {
    }

    static String print(List<Problem> problems) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            for (Map.Entry<String, List<Problem>> file : byFile(problems).entrySet()) {
                suite(xml, file.getKey(), file.getValue());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException writingToMemory) {
            throw new IllegalStateException(writingToMemory);
        }
        return text.append('\n').toString();
    }

    private static Map<String, List<Problem>> byFile(List<Problem> problems) {
        Map<String, List<Problem>> files = new LinkedHashMap<>();
        problems.forEach(problem -> files.computeIfAbsent(problem.file(), any -> new java.util.ArrayList<>()).add(problem));
        return files;
    }

    private static void suite(XMLStreamWriter xml, String file, List<Problem> problems) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", legal(file));
        xml.writeAttribute("tests", Integer.toString(problems.size()));
        xml.writeAttribute("failures", Long.toString(problems.stream().filter(Problem::isError).count()));
        for (Problem problem : problems) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", legal(file));
            xml.writeAttribute("name", problem.id() + " " + problem.line() + ":" + problem.column());
            String text = legal(problem.message());
            if (problem.isError()) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", text);
                xml.writeEndElement();
            } else {
                xml.writeStartElement("system-out");
                xml.writeCharacters(problem.severity().getLiteral() + ": " + text);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(
                Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c));
        return legal.toString();
    }
}
