// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.topology.AccessNumber;
import org.passerelle.topology.ClientFilterAction;
import org.passerelle.topology.ClientVersionFilter;
import org.passerelle.topology.ConferenceDirectory;
import org.passerelle.topology.ContactKind;
import org.passerelle.topology.ContactObject;
import org.passerelle.topology.ResponseGroups;
import org.passerelle.topology.UserPopulation;
import org.passerelle.topology.values.SipUri;

/** Makes users and what is made for them on pools. */
final class UserMakers {

    private static final int USERS = 100;

    private UserMakers() {
    }

    static EObject population(Workshop workshop) {
        UserPopulation users = Workshop.MAKE.createUserPopulation();
        users.setUsers(USERS);
        return users;
    }

    static EObject accessNumber(Workshop workshop) {
        AccessNumber number = Workshop.MAKE.createAccessNumber();
        number.setSipUri(address(workshop, "dialin"));
        number.setRegion("Region");
        number.getLanguages().add("en-US");
        return number;
    }

    /** A directory with a number that no other one has, since it is part of every conference number. */
    static EObject directory(Workshop workshop) {
        int last = 0;
        for (Iterator<EObject> all = workshop.topology().eAllContents(); all.hasNext();) {
            if (all.next() instanceof ConferenceDirectory other) {
                last = Math.max(last, other.getNumber());
            }
        }
        ConferenceDirectory directory = Workshop.MAKE.createConferenceDirectory();
        directory.setNumber(last + 1);
        return directory;
    }

    static EObject contact(Workshop workshop) {
        ContactObject contact = Workshop.MAKE.createContactObject();
        contact.setKind(ContactKind.AUTO_ATTENDANT);
        contact.setSipUri(address(workshop, "reception"));
        return contact;
    }

    static EObject responseGroups(Workshop workshop) {
        ResponseGroups groups = Workshop.MAKE.createResponseGroups();
        groups.setWorkflows(1);
        groups.setQueues(1);
        groups.setAgentGroups(1);
        return groups;
    }

    static EObject filter(Workshop workshop) {
        ClientVersionFilter filter = Workshop.MAKE.createClientVersionFilter();
        filter.setUserAgent("OC");
        filter.setClientVersion("15.*.*.*");
        filter.setAction(ClientFilterAction.BLOCK);
        return filter;
    }

    private static SipUri address(Workshop workshop, String stem) {
        Set<String> taken = new HashSet<>();
        for (Iterator<EObject> all = workshop.topology().eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof AccessNumber number) {
                taken.add(String.valueOf(number.getSipUri()));
            } else if (element instanceof ContactObject contact) {
                taken.add(String.valueOf(contact.getSipUri()));
            }
        }
        for (int number = 1;; number++) {
            SipUri uri = new SipUri("sip:" + stem + number + '@' + workshop.names().sipDomain());
            if (!taken.contains(uri.toString())) {
                return uri;
            }
        }
    }
}
