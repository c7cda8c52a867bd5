// SPDX-License-Identifier: EPL-2.0
/** Makes the viewpoint known to Sirius, where there is one. */
package org.passerelle.sirius;
