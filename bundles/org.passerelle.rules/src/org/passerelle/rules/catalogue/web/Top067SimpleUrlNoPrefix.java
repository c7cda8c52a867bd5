// SPDX-License-Identifier: EPL-2.0
package org.passerelle.rules.catalogue.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.rules.DocumentContext;
import org.passerelle.rules.DocumentRule;
import org.passerelle.rules.Reporter;
import org.passerelle.rules.RuleInfo;
import org.passerelle.topology.SimpleUrl;
import org.passerelle.topology.Site;
import org.passerelle.topology.TopologyPackage;
import org.passerelle.topology.values.WebUrl;

/** No simple URL equals another one or leads below it. */
public final class Top067SimpleUrlNoPrefix implements DocumentRule {

    private static final RuleInfo INFO = RuleInfo.live("TOP-067",
            "lync-server-2013-planning-for-simple-urls.md");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(DocumentContext context, Reporter report) {
        checkSet(context.topology().getSimpleUrls(), report);
        for (Site site : context.topology().getSites()) {
            checkSet(site.getSimpleUrls(), report);
        }
    }

    private static void checkSet(List<SimpleUrl> urls, Reporter report) {
        List<Address> addresses = new ArrayList<>();
        for (SimpleUrl url : urls) {
            Set<String> own = new LinkedHashSet<>();
            Stream.concat(Stream.ofNullable(url.getActiveUrl()), url.getEntries().stream())
                    .map(Top067SimpleUrlNoPrefix::key).forEach(own::add);
            own.forEach(key -> addresses.add(new Address(key, url)));
        }
        addresses.sort(Comparator.comparing(Address::key));
        Address shorter = null;
        for (Address address : addresses) {
            if (shorter == null || !address.key().startsWith(shorter.key())) {
                shorter = address;
            } else if (address.url() != shorter.url()) {
                report.at(address.url(), TopologyPackage.Literals.SIMPLE_URL__ACTIVE_URL)
                        .finding(withoutSlash(address.key()), withoutSlash(shorter.key()));
            }
        }
    }

    private static String key(WebUrl url) {
        String text = url.toString().toLowerCase(Locale.ROOT);
        return text.endsWith("/") ? text : text + '/';
    }

    private static String withoutSlash(String key) {
        return key.substring(0, key.length() - 1);
    }

    /** An address with a slash at its end, so that a prefix is one of whole parts. */
    private record Address(String key, SimpleUrl url) {
    }
}
