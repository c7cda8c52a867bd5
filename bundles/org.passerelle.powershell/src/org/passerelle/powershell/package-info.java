// SPDX-License-Identifier: EPL-2.0
/** PowerShell commands as a typed model, checked against the cmdlet reference. */
package org.passerelle.powershell;
