// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.svg;

/** Colours, lines and faces of pictures. */
final class SvgStyle {

    static final String CSS = """

            .pd text{font-family:"DejaVu Sans",Verdana,"Segoe UI",Arial,sans-serif;fill:#1b2733}
            .pd .paper{fill:#fff}
            .pd .box{fill:#f6f8fa;stroke:#5b6b7b;stroke-width:1.2}
            .pd .central-site>.box{fill:#f3f7fb;stroke:#8aa0b6}
            .pd .branch-site>.box{fill:#fbf8f1;stroke:#b9a878}
            .pd .back-compat-site>.box{fill:#faf4ee;stroke:#b98a5a;stroke-dasharray:6 4}
            .pd .host>.box{fill:#fff;stroke:#9aa7b4;stroke-width:1}
            .pd .sql-server>.box{fill:#eef3ee;stroke:#5f7f5f}
            .pd .file-share>.box{fill:#f6f3e8;stroke:#93865a}
            .pd .gateway>.box{fill:#f4eef6;stroke:#7d5f8a}
            .pd .federation>.box,.pd .reverse-proxy>.box,.pd .exchange>.box{fill:#eef5f7;stroke:#4f7f8a}
            .pd .v-r2>.box{stroke:#b35c00;fill:#fff6ec}.pd .v-r2>.version-box{fill:#b35c00}
            .pd .v-l10>.box{stroke:#6a3d9a;fill:#f7f1fc}.pd .v-l10>.version-box{fill:#6a3d9a}
            .pd .v-l13>.box{stroke:#1f6fb4;fill:#eef6fd}.pd .v-l13>.version-box{fill:#1f6fb4}
            .pd .v-newer>.box{stroke:#00796b;fill:#ecf8f6}.pd .v-newer>.version-box{fill:#00796b}
            .pd .v-older>.box{stroke:#b00020;fill:#fdeef0}.pd .v-older>.version-box{fill:#b00020}
            .pd .version{fill:#fff;font-weight:bold}
            .pd .badge{fill:#fff;font-weight:bold}
            .pd .b-error>.badge-box{fill:#b00020}.pd .b-warning>.badge-box{fill:#a05a00}.pd .b-info>.badge-box{fill:#33691e}
            .pd .ghost{opacity:.55}.pd .ghost>.box{stroke-dasharray:5 4}
            .pd .title{font-weight:bold}
            .pd .subtitle{fill:#44525f}
            .pd .chip-box{fill:#fff;stroke:#b7c2cd;stroke-width:1}
            .pd .halo{fill:#fff;fill-opacity:.88}
            .pd .edge{fill:#33414e}
            .pd .e{fill:none;stroke:#4a5a68;stroke-width:1.4;marker-end:url(#pd-arrow)}
            .pd .media{stroke:#00796b;stroke-dasharray:7 3}
            .pd .federation.e{stroke:#1f6fb4;stroke-width:2}
            .pd .trunk,.pd .mediation{stroke:#7d5f8a}
            .pd .mediation{stroke-dasharray:3 3}
            .pd .backup{stroke:#b35c00;stroke-dasharray:8 3 2 3}
            .pd .store,.pd .file-store,.pd .mirror{stroke:#5f7f5f}
            .pd .mirror{stroke-dasharray:3 3}
            .pd .file-store{stroke-dasharray:6 3}
            .pd .member,.pd .legacy-service,.pd .unified-messaging,.pd .published,.pd .web-apps{stroke:#7b8794}
            """;

    /** The same marker may stand in a page several times; all are alike, so it does not matter which one is found. */
    static final String MARKER = """
            <defs><marker id="pd-arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
            <path d="M0 0L8 4L0 8z" fill="#4a5a68"/></marker></defs>
            """;

    private SvgStyle() {
    }
}
