// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/**
 * Something in a text that keeps it from being understood.
 *
 * @param range where
 * @param severity how bad it is
 * @param id {@code syntax}, {@code link} or {@code file}
 * @param message the sentence for the user
 * @param expected what could stand there instead, separated by commas; empty where that says nothing
 */
public record Problem(TextRange range, Severity severity, String id, String message, String expected) {
}
