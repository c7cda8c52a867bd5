// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.ide.services;

/**
 * What becomes of something that was typed.
 *
 * @param range the part of the text that is replaced
 * @param text what is put there
 * @param caret where the caret stands then, from the start of that text
 */
public record TypedEdit(TextRange range, String text, int caret) {
}
