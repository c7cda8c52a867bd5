// SPDX-License-Identifier: EPL-2.0
/** The product: perspective, branding and what the platform asks of a product. */
package org.passerelle.workbench;
