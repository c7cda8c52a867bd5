// SPDX-License-Identifier: EPL-2.0
/** What the form of an element shows and how its changes are made, without any widget. */
package org.passerelle.ui.properties.content;
