// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.properties;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the rows of a form ask for. Nothing of it waits for the change to be made. */
interface Editing {

    /**
     * Changes the shown element.
     *
     * @param change the change
     * @param refused told why it can't be made
     */
    void change(Consumer<EObject> change, Consumer<String> refused);

    /**
     * Renames the shown element in all files.
     *
     * @param feature what names it
     * @param name the new name
     * @param refused told why it can't be called that
     */
    void rename(EStructuralFeature feature, String name, Consumer<String> refused);

    /**
     * Creates something in the shown element, and shows it.
     *
     * @param creation what to create
     * @param refused told why it can't be created
     */
    void create(String creation, Consumer<String> refused);

    /** Shows another element of the same file. */
    void show(String fragment);

    /** Shows an element by the address that references have. */
    void follow(String address);
}
