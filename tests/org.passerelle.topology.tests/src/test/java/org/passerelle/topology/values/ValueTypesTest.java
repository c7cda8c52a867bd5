// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.eclipse.emf.ecore.EDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.topology.TopologyFactory;
import org.passerelle.topology.TopologyPackage;

/** Each value type accepts what its grammar allows, keeps the text as written, and refuses everything else. */
class ValueTypesTest {

    @ParameterizedTest
    @ValueSource(strings = {"edge.contoso.net", "a", "A-1.b", "10", "x.y.z.corp.contoso.com"})
    void hostNamesAreLabelsOfLettersDigitsAndInnerHyphens(String text) {
        assertThat(new Fqdn(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "-a.b", "a-.b", "fe_01.contoso.com", "a b", "é.contoso.com", "a\n"})
    void otherTextsAreNoHostNames(String text) {
        refused(ValueKind.FQDN, text, () -> new Fqdn(text));
    }

    @Test
    void labelsAndNamesHaveALongestLength() {
        String label = "a".repeat(63);
        assertThat(new Fqdn(label + ".b").hostName()).hasSize(63);
        refused(ValueKind.FQDN, label + "a.b", () -> new Fqdn(label + "a.b"));
        String longest = String.join(".", label, label, label, "a".repeat(61));
        assertThat(new Fqdn(longest).toString()).hasSize(253);
        refused(ValueKind.FQDN, longest + "a", () -> new Fqdn(longest + "a"));
    }

    @Test
    void hostNamesAreEqualWhateverTheirCase() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new Fqdn("EDGEI.contoso.net")).isEqualTo(new Fqdn("edgei.CONTOSO.net"))
                    .hasSameHashCodeAs(new Fqdn("edgei.contoso.net"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"pool.corp.contoso.com, pool, corp.contoso.com, true", "pool, pool, '', false"})
    void hostNamesHaveAHostAndADomain(String text, String host, String domain, boolean qualified) {
        Fqdn name = new Fqdn(text);
        assertThat(name.hostName()).isEqualTo(host);
        assertThat(name.domain()).isEqualTo(domain);
        assertThat(name.isFullyQualified()).isEqualTo(qualified);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.2.0.9", "255.255.255.255", "::", "::1", "fe80::1", "2001:db8::10.2.0.9"})
    void addressesAreOfVersionFourOrSix(String text) {
        assertThat(new IpAddress(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2.3", "256.1.1.1", "01.2.3.4", "1.2.3.4.5", ":::", "1:2", "localhost", "::1%eth0", "[::1]"})
    void otherTextsAreNoAddresses(String text) {
        refused(ValueKind.IP_ADDRESS, text, () -> new IpAddress(text));
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.1, true", "192.168.1.1, true", "203.0.113.20, false", "fd00::1, true", "2001:db8::1, false"})
    void privateAddressesAreKnown(String text, boolean expected) {
        assertThat(new IpAddress(text).isPrivate()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sip:anna@contoso.com", "sip:o'brien@contoso.com", "SIP:a+b.c@x.y"})
    void sipAddressesMayHoldAnApostrophe(String text) {
        assertThat(new SipUri(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sip:", "anna@contoso.com", "sip:@contoso.com", "sip:a b@contoso.com", "sip:a@contoso",
        "sip:a\"@contoso.com", "sip:<a>@contoso.com", "sip:a@b@", "sip:a\u2028@contoso.com"})
    void otherTextsAreNoSipAddresses(String text) {
        refused(ValueKind.SIP_URI, text, () -> new SipUri(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\fs01\\share", "\\\\fs01.contoso.net\\share\\a b\\é"})
    void sharePathsHaveAServerAndAShare(String text) {
        assertThat(new UncPath(text).server()).startsWith("fs01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\\\fs01", "\\\\fs01\\", "\\fs01\\x", "//fs01/x", "\\\\fs01\\a*", "\\\\fs01\\a\n"})
    void otherTextsAreNoSharePaths(String text) {
        refused(ValueKind.UNC_PATH, text, () -> new UncPath(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "", "1a", "99999999999"})
    void portsAreFromOneToSixtyFiveThousand(String text) {
        refused(ValueKind.PORT, text, () -> new Port(text));
        assertThat(new Port("5061").number()).isEqualTo(5061);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0abc", "a b", "abcdefghijklmnopq", "a\\b"})
    void instanceNamesAreShortWords(String text) {
        refused(ValueKind.SQL_INSTANCE_NAME, text, () -> new SqlInstanceName(text));
        assertThat(new SqlInstanceName("RTC$1")).hasToString("RTC$1");
    }

    @Test
    void telephoneNumbersAndPatternsAreChecked() {
        assertThat(new PhoneNumber("+14255550100;ext=12")).hasToString("+14255550100;ext=12");
        refused(ValueKind.PHONE_NUMBER, "+1 425", () -> new PhoneNumber("+1 425"));
        assertThat(new PhonePattern("^\\+1425")).hasToString("^\\+1425");
        refused(ValueKind.PHONE_PATTERN, "(", () -> new PhonePattern("("));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "meet.contoso.com", "ftp://a.b", "https://", "https://a b.c", "https://user@a.b", "javascript:alert(1)"})
    void webAddressesAreHttpWithAHost(String text) {
        refused(ValueKind.WEB_URL, text, () -> new WebUrl(text));
        assertThat(new WebUrl("https://meet.contoso.com/x").path()).isEqualTo("/x");
    }

    @Test
    void theFactoryTurnsTextsIntoValuesAndBack() {
        EDataType type = TopologyPackage.Literals.FQDN;
        Object value = TopologyFactory.eINSTANCE.createFromString(type, "edge.contoso.net");
        assertThat(value).isEqualTo(new Fqdn("edge.contoso.net"));
        assertThat(TopologyFactory.eINSTANCE.convertToString(type, value)).isEqualTo("edge.contoso.net");
    }

    private static void refused(ValueKind kind, String text, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, failure -> {
            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.text()).isEqualTo(text);
        });
    }
}
