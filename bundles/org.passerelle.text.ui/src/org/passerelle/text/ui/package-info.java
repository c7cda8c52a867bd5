// SPDX-License-Identifier: EPL-2.0
/**
 * Joins the services of a language to the platform's generic editor. Nothing here knows what the texts are about: colours,
 * proposals, explanations, links and outlines are handed on as the services give them.
 */
package org.passerelle.text.ui;
