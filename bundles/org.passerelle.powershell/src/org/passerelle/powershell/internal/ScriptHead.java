// SPDX-License-Identifier: EPL-2.0
package org.passerelle.powershell.internal;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.powershell.script.Script;
import org.passerelle.powershell.script.ScriptInfo;

/** The comment lines at the head of a script. */
final class ScriptHead {

    private final Script script;
    private final Texts texts;

    ScriptHead(Script script, Texts texts) {
        this.script = script;
        this.texts = texts;
    }

    List<Code> lines() {
        ScriptInfo info = script.info();
        List<Code> lines = new ArrayList<>();
        add(lines, "head.step", info.stepId());
        add(lines, "head.title", info.title());
        add(lines, "head.shell", info.shell());
        add(lines, "head.machine", info.machine());
        add(lines, "head.role", info.role());
        add(lines, "head.source", info.source());
        lines.add(comment(texts.get("head.use")));
        if (script.resumes()) {
            lines.add(comment(texts.get("head.resume")));
        }
        if (script.isRollback()) {
            lines.add(comment(texts.get("head.rollback")));
        }
        lines.add(comment(texts.get("head.exit")));
        return lines;
    }

    private void add(List<Code> lines, String key, String value) {
        if (!value.isBlank()) {
            lines.add(comment(texts.get(key) + ": " + value));
        }
    }

    private static Code comment(String text) {
        return Code.of("# " + Comments.clean(text));
    }
}
