// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation;

import java.util.List;

/** Colours and lines of pictures, in one place for everything that draws. Letters stand beside colours everywhere. */
public final class Styles {

    /** Colour of titles. */
    public static final String TITLE = "#1b2733";
    /** Colour of second lines. */
    public static final String SUBTITLE = "#44525f";
    /** Colour of letters on version marks and badges. */
    public static final String LETTERS = "#ffffff";
    /** Colour of the paper. */
    public static final String PAPER = "#ffffff";
    /** How much of an element that is about to be removed is seen, from 0 to 1; its border is dashed by {@link #GHOST_DASHES}. */
    public static final double GHOST_OPACITY = 0.55;
    /** Dash and gap of the border of an element that is about to be removed. */
    public static final List<Integer> GHOST_DASHES = List.of(5, 4);

    private static final double BORDER = 1.2;
    private static final double THIN = 1;
    private static final double LINE = 1.4;
    private static final double THICK = 2;

    private Styles() {
    }

    /**
     * @param kind what the node stands for
     * @param version mark of the version, which wins over the kind
     * @return how its box is drawn
     */
    public static NodeStyle of(NodeKind kind, VersionMark version) {
        NodeStyle plain = of(kind);
        return version == VersionMark.NONE ? plain : new NodeStyle(fill(version), mark(version), plain.width(), plain.dashes());
    }

    /** How the box of a node without a version is drawn. */
    public static NodeStyle of(NodeKind kind) {
        return switch (kind) {
            case CENTRAL_SITE -> solid("#f3f7fb", "#8aa0b6");
            case BRANCH_SITE -> solid("#fbf8f1", "#b9a878");
            case BACK_COMPAT_SITE -> new NodeStyle("#faf4ee", "#b98a5a", BORDER, List.of(6, 4));
            case POOL -> solid("#f6f8fa", "#5b6b7b");
            case HOST -> new NodeStyle("#ffffff", "#9aa7b4", THIN, List.of());
            case SQL_SERVER -> solid("#eef3ee", "#5f7f5f");
            case FILE_SHARE -> solid("#f6f3e8", "#93865a");
            case GATEWAY -> solid("#f4eef6", "#7d5f8a");
            case REVERSE_PROXY, EXCHANGE, FEDERATION -> solid("#eef5f7", "#4f7f8a");
        };
    }

    private static NodeStyle solid(String fill, String line) {
        return new NodeStyle(fill, line, BORDER, List.of());
    }

    /** Colour of the border of nodes of a version and of the box behind its letters. */
    public static String mark(VersionMark version) {
        return switch (version) {
            case OLDER -> "#b00020";
            case R2 -> "#b35c00";
            case L10 -> "#6a3d9a";
            case L13 -> "#1f6fb4";
            case NEWER -> "#00796b";
            case NONE -> "#5b6b7b";
        };
    }

    /** Colour inside nodes of a version. */
    public static String fill(VersionMark version) {
        return switch (version) {
            case OLDER -> "#fdeef0";
            case R2 -> "#fff6ec";
            case L10 -> "#f7f1fc";
            case L13 -> "#eef6fd";
            case NEWER -> "#ecf8f6";
            case NONE -> "#f6f8fa";
        };
    }

    /** Colour of the box behind the letter of a badge. */
    public static String of(Badge badge) {
        return switch (badge) {
            case ERROR -> "#b00020";
            case WARNING -> "#a05a00";
            case INFO -> "#33691e";
            case NONE -> PAPER;
        };
    }

    /** How lines of a kind are drawn. */
    public static LineStyle of(ConnectionKind kind) {
        return switch (kind) {
            case NEXT_HOP -> new LineStyle("#4a5a68", LINE, List.of());
            case MEDIA -> new LineStyle("#00796b", LINE, List.of(7, 3));
            case FEDERATION -> new LineStyle("#1f6fb4", THICK, List.of());
            case TRUNK -> new LineStyle("#7d5f8a", LINE, List.of());
            case MEDIATION -> new LineStyle("#7d5f8a", LINE, List.of(3, 3));
            case BACKUP -> new LineStyle("#b35c00", LINE, List.of(8, 3, 2, 3));
            case STORE -> new LineStyle("#5f7f5f", LINE, List.of());
            case MIRROR -> new LineStyle("#5f7f5f", LINE, List.of(3, 3));
            case FILE_STORE -> new LineStyle("#5f7f5f", LINE, List.of(6, 3));
            case MEMBER, LEGACY_SERVICE, UNIFIED_MESSAGING, PUBLISHED, WEB_APPS -> new LineStyle("#7b8794", LINE, List.of());
        };
    }
}
