// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.serializer;


public class PasserelleSyntacticSequencer extends AbstractPasserelleSyntacticSequencer {
}
