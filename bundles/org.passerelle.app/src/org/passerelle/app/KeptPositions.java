// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.resource.Resource;
import org.passerelle.notation.layout.Positions;
import org.passerelle.topology.Topology;

/**
 * Positions that a person set in the picture of a file, kept in a text file beside it: {@code legacy.topo.positions} for
 * {@code legacy.topo}. A migration has its own, for the picture of its merged topology.
 */
public final class KeptPositions {

    /** What is added to the name of the file. */
    public static final String ENDING = ".positions";

    private KeptPositions() {
    }

    /** The file that keeps the positions of another. */
    public static Path file(Path model) {
        return model.resolveSibling(model.getFileName() + ENDING);
    }

    /**
     * @param model a topology or a migration
     * @return the positions kept for its picture, {@link Positions#NONE} when there are none
     * @throws UserError if they can't be read
     */
    public static Positions of(Path model) {
        Path file = file(model);
        if (!Files.exists(file)) {
            return Positions.NONE;
        }
        try {
            return Positions.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UserError("error.file.unreadable", file);
        }
    }

    /** Those for the picture of a topology by itself; {@link Positions#NONE} when it did not come from a file. */
    static Positions of(Topology topology) {
        Resource resource = topology.eResource();
        return resource != null && resource.getURI() != null && resource.getURI().isFile()
                ? of(Path.of(resource.getURI().toFileString())) : Positions.NONE;
    }

    /**
     * Keeps positions in place of those that were kept; takes the file away when there are none.
     *
     * @param model a topology or a migration
     * @param positions where its shapes are to stand
     * @throws UserError if they can't be kept
     */
    public static void keep(Path model, Positions positions) {
        Path file = file(model);
        if (!positions.isEmpty()) {
            Passerelle.output().text(file, positions.text());
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UserError("error.file.write", file, String.valueOf(failure.getMessage()));
        }
    }
}
