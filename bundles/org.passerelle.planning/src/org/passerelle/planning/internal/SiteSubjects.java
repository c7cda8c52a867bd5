// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.planning.Link;
import org.passerelle.planning.Subject;
import org.passerelle.planning.SubjectKind;
import org.passerelle.topology.BranchSite;
import org.passerelle.topology.CentralSite;
import org.passerelle.topology.Site;

/** Sites of the target. */
final class SiteSubjects {

    private SiteSubjects() {
    }

    static List<Subject> of(SubjectMaker maker) {
        Class<? extends Site> type = maker.kind() == SubjectKind.BRANCH_SITE ? BranchSite.class : CentralSite.class;
        List<Subject.Builder> subjects = new ArrayList<>();
        for (Site site : maker.situation().target().getSites()) {
            if (type.isInstance(site)) {
                Subject.Builder subject = maker.target(Names.of(site), site).link(Link.SITE, Names.of(site))
                        .bind("site", Names.of(site));
                if (site instanceof BranchSite branch) {
                    subject.link(Link.SITE, Names.of(branch.getParent()));
                }
                subjects.add(maker.defaults(subject));
            }
        }
        return Repetitions.built(subjects);
    }
}
