// SPDX-License-Identifier: EPL-2.0
/** The plan as people walk through it: phases and steps, why each is there, and the topology after it. */
package org.passerelle.ui.plan;
