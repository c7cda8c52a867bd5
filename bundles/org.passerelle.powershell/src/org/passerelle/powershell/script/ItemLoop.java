// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.script;

/**
 * One unit for each object a query finds; the unit names the object's properties as variables of scope ITEM. A unit
 * that fails does not stop the others.
 *
 * @param query the objects, read once before the loop
 * @param unit what to do with each
 */
public record ItemLoop(Query query, Unit unit) implements Work {
}
