// SPDX-License-Identifier: EPL-2.0
package org.passerelle.interchange;

/** The two forms of a topology document. */
public enum Form {
    /** A document of Topology Builder (.tbxml): nested, with GUIDs; written as a draft that was never published. */
    TBXML,
    /** The published form that Get-CsTopology -AsXml prints and Publish-CsTopology reads: flat, with composite keys. */
    PUBLISHED
}
