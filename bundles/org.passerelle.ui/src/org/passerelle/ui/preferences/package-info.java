// SPDX-License-Identifier: EPL-2.0
/** What a person chooses for a workspace: how grave the findings of a rule are, and the language of run books. */
package org.passerelle.ui.preferences;
