// SPDX-License-Identifier: EPL-2.0
/** What was found in files, for people and for machines. */
package org.passerelle.app.report;
