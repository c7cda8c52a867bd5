// SPDX-License-Identifier: EPL-2.0
package org.passerelle.planning.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.passerelle.planning.Link;
import org.passerelle.planning.Subject;
import org.passerelle.planning.Subject.Source;
import org.passerelle.topology.Certificate;
import org.passerelle.topology.CstaGateway;
import org.passerelle.topology.Pool;
import org.passerelle.topology.Policy;
import org.passerelle.topology.PolicyKind;
import org.passerelle.topology.Topology;
import org.passerelle.topology.TrustedService;
import org.passerelle.topology.derived.ElementKeys;

/** What pools offer and use: numbers, directories, policies, entries, gateways to a PBX, certificates. */
final class ServiceSubjects {

    private final SubjectMaker maker;
    private final Map<String, Subject.Builder> subjects = new LinkedHashMap<>();

    private ServiceSubjects(SubjectMaker maker) {
        this.maker = maker;
    }

    static List<Subject> of(SubjectMaker maker) {
        ServiceSubjects found = new ServiceSubjects(maker);
        Topology legacy = maker.situation().legacy();
        Topology target = maker.situation().target();
        switch (maker.kind()) {
            case ACCESS_NUMBER -> found.both(Pool::getAccessNumbers);
            case CONFERENCE_DIRECTORY -> found.both(Pool::getConferenceDirectories);
            case CONFERENCING_POLICY -> {
                found.policies(legacy, Source.LEGACY);
                found.policies(target, Source.TARGET);
            }
            case LEGACY_TRUSTED_ENTRY -> legacy.getTrustedServices().forEach(found::entry);
            case CSTA_GATEWAY -> {
                if (legacy.getRemoteCallControl() != null) {
                    legacy.getRemoteCallControl().getGateways().forEach(found::csta);
                }
            }
            case CERTIFICATE -> target.getCertificates().forEach(found::certificate);
            default -> throw new IllegalArgumentException("not a service: " + maker.kind());
        }
        found.subjects.values().forEach(maker::defaults);
        return Repetitions.built(new ArrayList<>(found.subjects.values()));
    }

    private Subject.Builder subject(EObject element) {
        return subjects.computeIfAbsent(ElementKeys.of(element), maker::plain);
    }

    /** Those of the legacy pools first, then those of the target; one that is in both is bound to both. */
    private void both(Function<Pool, List<? extends EObject>> feature) {
        for (Pool pool : maker.situation().legacyIndex().pools()) {
            for (EObject element : feature.apply(pool)) {
                maker.ofLegacyPool(subject(element).element(Source.LEGACY, element), pool);
            }
        }
        for (Pool pool : maker.situation().targetIndex().pools()) {
            for (EObject element : feature.apply(pool)) {
                String key = ElementKeys.of(element);
                boolean moved = subjects.containsKey(key);
                Subject.Builder subject = subject(element).element(Source.TARGET, element);
                if (!moved) {
                    maker.ofTargetPool(subject, pool);
                }
            }
        }
    }

    private void policies(Topology topology, Source source) {
        for (Policy policy : topology.getPolicies()) {
            if (policy.getKind() == PolicyKind.CONFERENCING
                    || source == Source.LEGACY && policy.getKind() == PolicyKind.MEETING) {
                subject(policy).element(source, policy);
            }
        }
    }

    private void entry(TrustedService entry) {
        Subject.Builder subject = subject(entry).element(Source.LEGACY, entry);
        if (entry.getPool() != null) {
            maker.ofLegacyPool(subject, entry.getPool());
        }
    }

    private void csta(CstaGateway gateway) {
        Subject.Builder subject = subject(gateway).element(Source.LEGACY, gateway)
                .link(Link.GATEWAY, ElementKeys.of(gateway)).bind("gateway", ElementKeys.of(gateway));
        List<Pool> pools = gateway.getRoutedBy().isEmpty()
                ? maker.situation().legacyFrontEnds() : gateway.getRoutedBy();
        pools.forEach(pool -> maker.ofLegacyPool(subject, pool));
    }

    private void certificate(Certificate certificate) {
        Subject.Builder subject = subject(certificate).element(Source.TARGET, certificate);
        if (certificate.getPool() != null) {
            maker.ofTargetPool(subject, certificate.getPool());
        }
        if (certificate.getHost() != null) {
            subject.link(Link.HOST, Names.of(certificate.getHost())).bind("host", Names.of(certificate.getHost()));
        }
    }
}
