// SPDX-License-Identifier: EPL-2.0
/** Turns changes of a model into small changes of its text. */
package org.passerelle.dsl.editing;
