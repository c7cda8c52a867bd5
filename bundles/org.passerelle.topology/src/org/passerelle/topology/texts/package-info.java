// SPDX-License-Identifier: EPL-2.0
/** Texts that every part writes: sentences in the languages they are translated into, and JSON. */
package org.passerelle.topology.texts;
