// SPDX-License-Identifier: EPL-2.0
/** The catalogue of rules and the engine that evaluates them. */
package org.passerelle.rules;
