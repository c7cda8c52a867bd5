// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

import java.util.List;

/** The elements that are offered as a whole. Where one may stand is where its first word may. */
final class Snippets {

    private static final List<Snippet> ALL = List.of(
            new Snippet("snippet.topology", "", "Topology", """
                    topology ${name:Contoso} runs ${version:Lync-2013} {
                      sip domain ${domain:contoso.com} default
                      site ${site:Headquarters} {
                      }
                    }"""),
            new Snippet("snippet.migration", "", "Migration", """
                    migration ${name:Contoso} from "${legacy:legacy.topo}" to "${target:target.topo}" {
                      pilot pool ${pool:lync.contoso.com}
                    }"""),
            new Snippet("snippet.site", "", "CentralSite", """
                    site ${name:Headquarters} {
                      city "${city:Redmond}"
                      country "${country:US}"
                    }"""),
            new Snippet("snippet.branch", "", "BranchSite", """
                    branch site ${name:Branch} of ${site:Headquarters} {
                    }"""),
            new Snippet("snippet.pool", "", "Pool", """
                    pool ${fqdn:pool.contoso.com} enterprise {
                      load-balancing dns
                      machines {
                        ${machine1:fe1.contoso.com}
                        ${machine2:fe2.contoso.com}
                      }
                      front end {
                        back end ${sql:sql.contoso.com}
                        file store ${share:\\\\fs.contoso.com\\lync}
                        conferencing
                      }
                    }"""),
            new Snippet("snippet.server", "", "Pool", """
                    server ${fqdn:se.contoso.com} standard {
                      front end {
                        conferencing
                      }
                    }"""),
            new Snippet("snippet.edge", "", "Pool", """
                    pool ${fqdn:edge.contoso.com} {
                      load-balancing dns
                      machines {
                        ${machine:edge1.contoso.com}
                      }
                      edge {
                        next hop ${hop:pool.contoso.com}
                        access ${access:sip.contoso.com} (port 443)
                        web-conferencing ${conferencing:webconf.contoso.com} (port 443)
                        audio-video ${av:av.contoso.com} (port 443)
                      }
                    }"""),
            new Snippet("snippet.mediation", "", "Pool", """
                    server ${fqdn:med.contoso.com} {
                      mediation {
                        next hop ${hop:pool.contoso.com}
                        gateway ${gateway:gw.contoso.com}
                      }
                    }"""),
            new Snippet("snippet.gateway", "", "PstnGateway", """
                    gateway ${fqdn:gw.contoso.com} {
                      kind gateway
                      port ${port:5060}
                      transport tcp
                      trunk ${fqdn:gw.contoso.com} to ${pool:pool.contoso.com} (root)
                    }"""),
            new Snippet("snippet.sql", "", "SqlServer", """
                    sql server ${fqdn:sql.contoso.com} {
                      version 2008-R2
                      edition enterprise
                    }"""),
            new Snippet("snippet.voice", "", "VoiceRoute", """
                    route ${name:Local} {
                      matches "${pattern:^\\\\+1425}"
                      usage ${usage:Local}
                    }"""),
            new Snippet("snippet.move", "", "PoolCorrespondence", "move ${from:ocs.contoso.com} to ${to:lync.contoso.com}"),
            new Snippet("snippet.pilot", "", "Wave", """
                    pilot wave ${name:Pilot} {
                      ${users:50} users of ${pool:ocs.contoso.com}
                    }"""),
            new Snippet("snippet.wave", "", "Wave", """
                    wave ${name:Finance} {
                      ${users:100} users of ${pool:ocs.contoso.com}
                      not before ${date:2026-01-31}
                    }"""));

    private Snippets() {
    }

    /** The elements with their titles in a language. */
    static List<Snippet> in(ServiceTexts texts) {
        return ALL.stream().map(one -> new Snippet(one.id(), texts.plain(one.id()), one.type(), one.body())).toList();
    }
}
