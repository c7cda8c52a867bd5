// SPDX-License-Identifier: EPL-2.0
/** What the services share: snapshots of models, and views read without compiling against Sirius. */
package org.passerelle.sirius.internal;
