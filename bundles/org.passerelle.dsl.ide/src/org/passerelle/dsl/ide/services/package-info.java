// SPDX-License-Identifier: EPL-2.0
/**
 * What editors of any kind offer for texts of the language. All offsets and lengths are in UTF-16 units, results lie
 * within the text they were asked for, and nothing fails on any text.
 */
package org.passerelle.dsl.ide.services;
