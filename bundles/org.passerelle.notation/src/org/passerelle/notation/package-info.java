// SPDX-License-Identifier: EPL-2.0
/** What a diagram shows and allows, and its layout. */
package org.passerelle.notation;
