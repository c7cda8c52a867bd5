// SPDX-License-Identifier: EPL-2.0
package org.passerelle.sirius.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.validation.model.EvaluationMode;
import org.eclipse.emf.validation.model.IConstraintStatus;
import org.eclipse.emf.validation.service.IBatchValidator;
import org.eclipse.emf.validation.service.ModelValidationService;
import org.junit.jupiter.api.Test;

/** What Sirius itself says of the viewpoint. */
class ViewpointTest {

    /** How a validator says that no constraint is broken. */
    private static final int NOTHING_FOUND = 10;

    @Test
    void isRegisteredUnderItsTranslatedName() {
        assertThat(OpenProject.viewpoint().getLabel()).isEqualTo("%viewpoint.topology");
    }

    @Test
    void satisfiesTheConstraintsOfSiriusAndItsExpressionsAreWellTyped() {
        EObject group = OpenProject.viewpoint().eContainer();
        IBatchValidator validator = ModelValidationService.getInstance().newValidator(EvaluationMode.BATCH);
        validator.setIncludeLiveConstraints(true);

        assertThat(messages(validator.validate(group))).isEmpty();
    }

    @Test
    void hasNoUnresolvedReferences() {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(OpenProject.viewpoint().eContainer());

        assertThat(diagnostic.getChildren()).extracting(Diagnostic::getMessage).isEmpty();
    }

    private static List<String> messages(IStatus status) {
        if (status.isOK() || status.getCode() == NOTHING_FOUND) {
            return List.of();
        }
        return status.isMultiStatus() ? Stream.of(status.getChildren()).flatMap(one -> messages(one).stream()).toList()
                : List.of(describe(status));
    }

    private static String describe(IStatus status) {
        return status instanceof IConstraintStatus constraint ? constraint.getTarget() + ": " + status.getMessage() : status.getMessage();
    }
}
