// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.passerelle.topology.values.Fqdn;
import org.passerelle.topology.values.IpAddress;
import org.passerelle.topology.values.PhoneNumber;
import org.passerelle.topology.values.PhonePattern;
import org.passerelle.topology.values.Port;
import org.passerelle.topology.values.SipUri;
import org.passerelle.topology.values.SqlInstanceName;
import org.passerelle.topology.values.UncPath;
import org.passerelle.topology.values.WebUrl;

/** Random values of every data type of the metamodel. */
final class Values {

    private final Random random;
    private int serial;

    Values(Random random) {
        this.random = random;
    }

    Object of(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "EString" -> NastyTexts.any(random);
            case "EBoolean" -> random.nextBoolean();
            case "EInt" -> random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(2010);
            case "Fqdn" -> fqdn();
            case "IpAddress" -> new IpAddress(one("10.2.0.9", "fe80::1", "::1", "198.51.100.7", "2001:db8::ff"));
            case "SipUri" -> new SipUri(one("sip:a@b.c", "sip:o'hara@contoso.com", "SIP:x+y@contoso.co.uk", "sip:{x}@b.c", "sip:é@b.c"));
            case "UncPath" -> unc();
            case "SqlInstanceName" -> new SqlInstanceName(one("RTC", "ARC", "MGC", "users", "a"));
            case "Port" -> new Port(1 + random.nextInt(65535));
            case "PhoneNumber" -> new PhoneNumber(one("+14255550100", "5550100", "+33140000000"));
            case "PhonePattern" -> new PhonePattern(one("^\\+1(\\d{10})$", ".*", "^(0|\\+33)", "a\"b", "[{}]"));
            case "WebUrl" -> new WebUrl(one("https://meet.contoso.com", "http://x.y:8080/a?b=c&d=(e)", "https://dialin.contoso.com/"));
            case "Date" -> LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
            default -> throw new IllegalArgumentException("no values for " + attribute);
        };
    }

    Fqdn fqdn() {
        return new Fqdn(one("pool", "a", "server", "1", "X") + serial++ + one(".contoso.net", ".a", "", "-x.b.c", ".Contoso.Net"));
    }

    UncPath unc() {
        return new UncPath("\\\\" + one("fs01.contoso.net", "FS02", "10.2.0.9", "a") + "\\" + one("share", "my share", "users$", "é") + serial++);
    }

    private String one(String... choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }
}
