// SPDX-License-Identifier: EPL-2.0
package org.passerelle.export.scripts.internal;

import java.util.List;
import org.passerelle.powershell.command.Value;
import org.passerelle.powershell.script.Precondition;

/**
 * Who may run a script, by groups whose names are the same in every language of Windows. A shell opened on the server
 * looks at the universal groups, a remote one at the roles; either suffices.
 */
enum Operator {
    SERVER_ADMINISTRATOR("RTCUniversalServerAdmins"),
    ADMINISTRATOR("CsAdministrator", "RTCUniversalServerAdmins"),
    USER_MOVER("RTCUniversalServerAdmins", "CsAdministrator", "CsUserAdministrator"),
    USER_ADMINISTRATOR("CsUserAdministrator", "CsAdministrator", "RTCUniversalUserAdmins", "RTCUniversalServerAdmins"),
    VOICE_ADMINISTRATOR("CsVoiceAdministrator", "CsAdministrator", "RTCUniversalServerAdmins"),
    SERVICE_ADMINISTRATOR("CsServerAdministrator", "CsAdministrator", "RTCUniversalServerAdmins"),
    CHAT_ADMINISTRATOR("CsPersistentChatAdministrator"),
    CONTACT_ADMINISTRATOR("RTCUniversalUserAdmins"),
    VIEWER("CsViewOnlyAdministrator", "CsAdministrator", "RTCUniversalReadOnlyAdmins", "RTCUniversalServerAdmins");

    private final List<String> groups;

    Operator(String... groups) {
        this.groups = List.of(groups);
    }

    /** The precondition that a script begins with. */
    Precondition precondition() {
        return new Precondition.Member(groups.stream().map(Value::text).toList());
    }
}
