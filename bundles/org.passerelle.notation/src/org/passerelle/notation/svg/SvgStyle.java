// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.svg;

/** Colours, lines and faces of pictures. */
final class SvgStyle {

    static final String CSS = """

            text{font-family:"DejaVu Sans",Verdana,"Segoe UI",Arial,sans-serif;fill:#1b2733}
            .paper{fill:#fff}
            .box{fill:#f6f8fa;stroke:#5b6b7b;stroke-width:1.2}
            .central-site>.box{fill:#f3f7fb;stroke:#8aa0b6}
            .branch-site>.box{fill:#fbf8f1;stroke:#b9a878}
            .back-compat-site>.box{fill:#faf4ee;stroke:#b98a5a;stroke-dasharray:6 4}
            .host>.box{fill:#fff;stroke:#9aa7b4;stroke-width:1}
            .sql-server>.box{fill:#eef3ee;stroke:#5f7f5f}
            .file-share>.box{fill:#f6f3e8;stroke:#93865a}
            .gateway>.box{fill:#f4eef6;stroke:#7d5f8a}
            .federation>.box,.reverse-proxy>.box,.exchange>.box{fill:#eef5f7;stroke:#4f7f8a}
            .v-r2>.box{stroke:#b35c00;fill:#fff6ec}.v-r2>.version-box{fill:#b35c00}
            .v-l10>.box{stroke:#6a3d9a;fill:#f7f1fc}.v-l10>.version-box{fill:#6a3d9a}
            .v-l13>.box{stroke:#1f6fb4;fill:#eef6fd}.v-l13>.version-box{fill:#1f6fb4}
            .v-newer>.box{stroke:#00796b;fill:#ecf8f6}.v-newer>.version-box{fill:#00796b}
            .v-older>.box{stroke:#b00020;fill:#fdeef0}.v-older>.version-box{fill:#b00020}
            .version{fill:#fff;font-weight:bold}
            .badge{fill:#fff;font-weight:bold}
            .b-error>.badge-box{fill:#b00020}.b-warning>.badge-box{fill:#a05a00}.b-info>.badge-box{fill:#33691e}
            .ghost{opacity:.55}.ghost>.box{stroke-dasharray:5 4}
            .title{font-weight:bold}
            .subtitle{fill:#44525f}
            .chip-box{fill:#fff;stroke:#b7c2cd;stroke-width:1}
            .halo{fill:#fff;fill-opacity:.88}
            .edge{fill:#33414e}
            .e{fill:none;stroke:#4a5a68;stroke-width:1.4;marker-end:url(#arrow)}
            .media{stroke:#00796b;stroke-dasharray:7 3}
            .federation.e{stroke:#1f6fb4;stroke-width:2}
            .trunk,.mediation{stroke:#7d5f8a}
            .mediation{stroke-dasharray:3 3}
            .backup{stroke:#b35c00;stroke-dasharray:8 3 2 3}
            .store,.file-store,.mirror{stroke:#5f7f5f}
            .mirror{stroke-dasharray:3 3}
            .file-store{stroke-dasharray:6 3}
            .member,.legacy-service,.unified-messaging,.published,.web-apps{stroke:#7b8794}
            """;

    static final String MARKER = """
            <defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
            <path d="M0 0L8 4L0 8z" fill="#4a5a68"/></marker></defs>
            """;

    private SvgStyle() {
    }
}
