// SPDX-License-Identifier: EPL-2.0
/** Workings of the merge that are nobody else's business. */
package org.passerelle.merge.internal;
