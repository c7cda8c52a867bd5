// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** An IPv4 or IPv6 address. The text is kept as written; nothing is ever looked up in the network. */
public record IpAddress(String text) {

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
    private static final Pattern V6_CHARACTERS = Pattern.compile("(?=.{2,45}$)(?=.*:)[0-9A-Fa-f:]+(?:" + OCTET + "(?:\\." + OCTET + "){3})?");

    /**
     * @param text the address, never null
     * @throws InvalidValueException if it is neither an IPv4 nor an IPv6 address
     */
    public IpAddress {
        if (!V4.matcher(text).matches() && !isV6(text)) {
            throw new InvalidValueException(ValueKind.IP_ADDRESS, text);
        }
    }

    private static boolean isV6(String text) {
        // The pattern admits literals only, so that the parser below never asks a name server.
        if (!V6_CHARACTERS.matcher(text).matches()) {
            return false;
        }
        try {
            return InetAddress.getByName("[" + text + "]") != null;
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    /** Whether this is an IPv6 address. */
    public boolean isV6() {
        return text.indexOf(':') >= 0;
    }

    /** Whether the address is not routed on the Internet: private, shared, loopback, link-local or unspecified. */
    public boolean isPrivate() {
        InetAddress address = literal();
        boolean uniqueLocal = address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == 0xFC;
        return address.isSiteLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isAnyLocalAddress() || uniqueLocal;
    }

    /** The address as a number, for ordering. */
    public BigInteger toNumber() {
        return new BigInteger(1, literal().getAddress());
    }

    private InetAddress literal() {
        try {
            return InetAddress.getByName(isV6() ? "[" + text + "]" : text);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(text, impossible);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
