// SPDX-License-Identifier: EPL-2.0
package org.passerelle.app.document;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.passerelle.app.Passerelle;
import org.passerelle.dsl.TopologyTexts;

/**
 * The owner of all documents that are open: each file is open once, whoever edits it, and what is not saved yet counts
 * wherever another file names it. May be used from any thread.
 */
public final class Documents {

    private final TopologyTexts texts = Passerelle.texts();
    private final Recovery recovery;
    private final EditingThread thread;
    private final Map<Path, Document> open = new TreeMap<>();
    private final Map<Path, Integer> sessions = new TreeMap<>();
    private long changes;

    /** @param recovery where edits are kept until they are saved */
    public Documents(Recovery recovery) {
        this(recovery, EditingThread.CALLER);
    }

    /**
     * @param recovery where edits are kept until they are saved
     * @param thread where texts are changed and the listeners of documents told
     */
    public Documents(Recovery recovery, EditingThread thread) {
        this.recovery = recovery;
        this.thread = thread;
    }

    /**
     * Opens a file for editing. A file that is not there yet is an empty document; one that does not parse is a document
     * like any other.
     *
     * @param file a file ending in .topo or .migration
     * @param origin what the client that edits is called, such as {@code text} or {@code form}
     * @return a session to be closed by the client; the document is closed with its last session
     * @throws org.passerelle.app.UserError if the file can't be read from the disk
     */
    public synchronized EditSession open(Path file, String origin) {
        Path place = file.toAbsolutePath().normalize();
        Document document = open.get(place);
        if (document == null) {
            document = new Document(this, place, recovery.slot(place));
            open.put(place, document);
        }
        sessions.merge(place, 1, Integer::sum);
        return new EditSession(this, document, origin);
    }

    /** All open documents, by path. */
    public synchronized List<Document> open() {
        return List.copyOf(open.values());
    }

    /** Where edits are kept. */
    public Recovery recovery() {
        return recovery;
    }

    /**
     * Looks at the files of all open documents and tells the listeners of those that others changed. Models that name
     * other files are read again when they are next asked for.
     */
    public void checkFiles() {
        otherFilesChanged();
        open().forEach(Document::check);
    }

    EditingThread thread() {
        return thread;
    }

    TopologyTexts texts() {
        return texts;
    }

    synchronized void leave(Document document) {
        if (sessions.merge(document.file(), -1, Integer::sum) == 0) {
            sessions.remove(document.file());
            open.remove(document.file());
            changes++;
            document.close();
        }
    }

    synchronized void otherFilesChanged() {
        changes++;
    }

    synchronized long changes() {
        return changes;
    }

    synchronized Map<URI, String> texts(Document asking) {
        Map<URI, String> now = new HashMap<>();
        open.values().forEach(document -> now.put(document.uri(), document.text()));
        now.put(asking.uri(), asking.text());
        return now;
    }
}
