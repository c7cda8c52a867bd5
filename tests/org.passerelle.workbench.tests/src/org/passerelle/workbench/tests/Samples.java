// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Documents of others, which are not part of the project and lie in {@code shared/samples} beside the repository, if at all. */
final class Samples {

    private Samples() {
    }

    /** A document; where there is none the test is skipped and says why. */
    static Path document(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path sample = at.resolve("shared/samples").resolve(name);
            if (Files.isRegularFile(sample)) {
                return sample;
            }
        }
        String reason = "Skipped: there is no shared/samples/" + name + " beside the repository.";
        System.out.println(reason);
        return Assumptions.abort(reason);
    }
}
