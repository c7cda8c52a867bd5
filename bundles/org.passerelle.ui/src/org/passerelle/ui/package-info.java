// SPDX-License-Identifier: EPL-2.0
/** Wizards and views of the workbench: what the services of the product do, shown and started in windows. */
package org.passerelle.ui;
