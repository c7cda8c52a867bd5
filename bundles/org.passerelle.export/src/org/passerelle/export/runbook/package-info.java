// SPDX-License-Identifier: EPL-2.0
/** The run book: what to do in which order, with pictures, for people who carry a plan out. */
package org.passerelle.export.runbook;
