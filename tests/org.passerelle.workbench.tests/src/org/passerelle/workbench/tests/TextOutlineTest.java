// SPDX-License-Identifier: EPL-2.0
package org.passerelle.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The outline beside the text. */
class TextOutlineTest {

    @RegisterExtension
    final ErrorLog log = new ErrorLog();

    private TextScene scene;

    @BeforeEach
    void open() throws Exception {
        scene = TextScene.migration("outline").open("new.topo");
        scene.page.showView(IPageLayout.ID_OUTLINE);
        scene.page.activate(scene.editor);
        Widgets.until("the outline shows the topology", () -> tree() != null);
    }

    @AfterEach
    void close() throws Exception {
        scene.close();
    }

    @Test
    void itFollowsTheCaretAndStaysOpenWhileTheTextIsEdited() throws Exception {
        scene.caret("conferencing");
        Widgets.until("the caret is followed into what was closed", () -> selected().contains("front end"));
        scene.document().replace(0, 0, "// what comes below stands elsewhere now\n");
        Screens.settle(1500);
        assertThat(selected()).contains("front end");
        TreeItem site = item(tree().getItem(0), "Redmond");
        assertThat(site.getExpanded()).isTrue();
        assertThat(item(site, "lync.contoso.net").getExpanded()).isTrue();
        Screens.shot("text-outline");
    }

    private String selected() {
        return tree().getSelectionCount() == 0 ? "" : tree().getSelection()[0].getText().toLowerCase(java.util.Locale.ROOT);
    }

    private static TreeItem item(TreeItem parent, String name) {
        for (TreeItem item : parent.getItems()) {
            if (item.getText().startsWith(name)) {
                return item;
            }
        }
        throw new AssertionError(name + " is not in the outline");
    }

    private Tree tree() {
        return Widgets.all(scene.page.getWorkbenchWindow().getShell(), Tree.class).stream()
                .filter(tree -> tree.isVisible() && tree.getItemCount() == 1 && tree.getItem(0).getText().startsWith("New")).findFirst().orElse(null);
    }
}
