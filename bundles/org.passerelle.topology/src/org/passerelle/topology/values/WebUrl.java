// SPDX-License-Identifier: EPL-2.0
package org.passerelle.topology.values;

import java.net.URI;
import java.net.URISyntaxException;

/** An absolute http or https address with a host. */
public record WebUrl(String text) {

    /**
     * @param text the address, never null
     * @throws InvalidValueException if it is not an http or https address
     */
    public WebUrl {
        URI uri = parse(text);
        boolean web = uri != null && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
            throw new InvalidValueException(ValueKind.WEB_URL, text);
        }
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    /** The host part. */
    public String host() {
        return parse(text).getHost();
    }

    /** The port, or -1 where the address names none. */
    public int port() {
        return parse(text).getPort();
    }

    /** Whether the scheme is https. */
    public boolean secure() {
        return "https".equalsIgnoreCase(parse(text).getScheme());
    }

    /** The path, possibly empty. */
    public String path() {
        return parse(text).getPath();
    }

    @Override
    public String toString() {
        return text;
    }
}
