// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.naming;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.passerelle.notation.editing.Refusal;
import org.passerelle.topology.NetworkInterface;
import org.passerelle.topology.SqlInstance;
import org.passerelle.topology.Store;
import org.passerelle.topology.TopologyPackage.Literals;
import org.passerelle.topology.values.InvalidValueException;

/** An attribute by which an element is known, unique among its siblings where they are looked up by it. */
final class ValueNaming implements Naming {

    private static final List<EAttribute> KNOWN_BY = List.of(Literals.FOREST__NAME, Literals.DOMAIN__NAME, Literals.SIP_DOMAIN__NAME,
            Literals.SIMPLE_URL__ACTIVE_URL, Literals.NETWORK_INTERFACE__ADDRESS, Literals.STORE__DATABASE_NAME,
            Literals.SERVICE_PORT__PORT, Literals.EDGE_SERVICE__FQDN, Literals.OTHER_ROLE__ROLE_NAME,
            Literals.ACCESS_NUMBER__NUMBER, Literals.CONFERENCE_DIRECTORY__NUMBER, Literals.CONTACT_OBJECT__SIP_URI,
            Literals.CLIENT_VERSION_FILTER__USER_AGENT, Literals.XMPP_PARTNER__DOMAIN, Literals.FIREWALL_RULE__PORT,
            Literals.DNS_RECORD__NAME, Literals.CERTIFICATE__SUBJECT, Literals.CSTA_GATEWAY__FQDN,
            Literals.TRUSTED_SERVICE__FQDN);
    private static final List<EAttribute> UNIQUE = List.of(Literals.DOMAIN__NAME, Literals.SIP_DOMAIN__NAME,
            Literals.CONFERENCE_DIRECTORY__NUMBER, Literals.XMPP_PARTNER__DOMAIN, Literals.CSTA_GATEWAY__FQDN);

    private final EObject element;
    private final EAttribute attribute;

    private ValueNaming(EObject element, EAttribute attribute) {
        this.element = element;
        this.attribute = attribute;
    }

    static Optional<Naming> find(EObject element) {
        return KNOWN_BY.stream().filter(attribute -> attribute.getEContainingClass() == element.eClass()).findFirst()
                .map(attribute -> new ValueNaming(element, attribute));
    }

    @Override
    public String text() {
        Object value = element.eGet(attribute);
        return value == null ? "" : value.toString();
    }

    @Override
    public Optional<Refusal> problem(String wanted) {
        String text = wanted.strip();
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(Refusal.of("name-line"));
        }
        if (text.isEmpty() && needed()) {
            return Optional.of(Refusal.of("name-empty"));
        }
        if (element instanceof Store store && store.eContainer() instanceof SqlInstance instance
                && Databases.clashes(store, instance, text.isEmpty() ? null : text)) {
            return Optional.of(Refusal.of("store-twice"));
        }
        try {
            Object value = value(text);
            return value != null && UNIQUE.contains(attribute) && element.eContainer() != null
                    && element.eContainer().eContents().stream().anyMatch(other -> other != element
                            && other.eClass() == element.eClass() && value.equals(other.eGet(attribute)))
                    ? Optional.of(Refusal.of("name-taken", text)) : Optional.empty();
        } catch (InvalidValueException noValue) {
            return Optional.of(Values.refusal(noValue));
        } catch (NumberFormatException noNumber) {
            return Optional.of(Refusal.of("value.number", text));
        }
    }

    /** Names are looked up; a host without a name is known by an address. */
    private boolean needed() {
        return attribute.getEAttributeType() == Literals.FQDN
                || element instanceof NetworkInterface face && Addresses.names(face);
    }

    private Object value(String text) {
        return text.isEmpty() && !attribute.getEAttributeType().getInstanceClass().isPrimitive() ? null
                : EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }

    @Override
    public void rename(String wanted) {
        element.eSet(attribute, value(wanted.strip()));
    }
}
