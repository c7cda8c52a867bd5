// SPDX-License-Identifier: EPL-2.0
/** What the metamodel derives: kinds, effective versions, labels, name paths and indexes. */
package org.passerelle.topology.derived;
