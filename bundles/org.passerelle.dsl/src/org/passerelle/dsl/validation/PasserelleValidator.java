// SPDX-License-Identifier: EPL-2.0
package org.passerelle.dsl.validation;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.passerelle.migration.Migration;
import org.passerelle.topology.Topology;

/** Runs the checks of the product on a text while it is edited; the language itself adds none. */
public class PasserelleValidator extends AbstractPasserelleValidator {

    @Inject(optional = true)
    private ModelChecks checks;

    /** Runs the checks on a topology. */
    @Check
    public void check(Topology topology) {
        run(topology);
    }

    /** Runs the checks on a migration. */
    @Check
    public void check(Migration migration) {
        run(migration);
    }

    private void run(EObject root) {
        if (checks != null) {
            checks.run(root, finding -> {
                switch (finding.severity()) {
                    case ERROR -> error(finding.message(), finding.element(), finding.feature(), finding.code());
                    case WARNING -> warning(finding.message(), finding.element(), finding.feature(), finding.code());
                    case INFO -> info(finding.message(), finding.element(), finding.feature(), finding.code());
                }
            });
        }
    }
}
