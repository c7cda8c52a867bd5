// SPDX-License-Identifier: EPL-2.0
/** Rules about what the merge of a legacy deployment needs and leaves out. */
package org.passerelle.rules.catalogue.merge;
