// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/**
 * A part of a proposed text that is meant to be filled in.
 *
 * @param offset where it begins in the proposed text
 * @param length how long it is
 * @param name what it is; places of the same name are filled in together
 */
public record Placeholder(int offset, int length, String name) {
}
