// SPDX-License-Identifier: EPL-2.0
/**
 * The frame of scripts: preconditions, then units that look, change and verify, then results and exit code.
 *
 * <pre>{@code
 * Column sip = new Column("SipAddress", Column.Kind.SIP_URI);
 * Column pool = new Column("TargetPool", Column.Kind.FQDN);
 * Observation home = Query.of(Command.of("Get-CsUser").with("Identity", sip.value()).build())
 *         .exactlyOne().read("RegistrarPool");
 * Unit move = Unit.of(sip.value())
 *         .doneWhen(Condition.is(home, pool.value()))
 *         .change(Command.of("Move-CsLegacyUser").with("Identity", sip.value()).with("Target", pool.value()).build())
 *         .build();
 * byte[] file = Scripts.render(Script.of(info)
 *         .require(new Precondition.LyncModule())
 *         .require(new Precondition.LegacyWmiProvider())
 *         .add(RowLoop.over("waves\\Pilot.csv", List.of(sip, pool), move))
 *         .build(), Locale.FRENCH);
 * }</pre>
 */
package org.passerelle.powershell.script;
