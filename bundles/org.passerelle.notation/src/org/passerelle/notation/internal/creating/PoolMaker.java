// SPDX-License-Identifier: EPL-2.0
package org.passerelle.notation.internal.creating;

import org.passerelle.topology.Edition;
import org.passerelle.topology.FrontEnd;
import org.passerelle.topology.Host;
import org.passerelle.topology.LoadBalancing;
import org.passerelle.topology.Pool;
import org.passerelle.topology.PoolConfiguration;
import org.passerelle.topology.PoolKind;
import org.passerelle.topology.ProductVersion;
import org.passerelle.topology.Role;
import org.passerelle.topology.Site;
import org.passerelle.topology.StoreKind;
import org.passerelle.topology.SurvivableBranch;
import org.passerelle.topology.values.Fqdn;

/** Makes pools: name, computers, role and what the role needs. */
final class PoolMaker implements Maker {

    /** An Enterprise pool of Lync Server 2013 wants three Front End Servers to keep its quorum. Source: front-end-pool planning. */
    private static final int NEW_FRONT_ENDS = 3;
    private static final int LEGACY_FRONT_ENDS = 2;

    private final PoolPattern pattern;

    PoolMaker(PoolPattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public Pool make(Workshop workshop) {
        Pool pool = Workshop.MAKE.createPool();
        ProductVersion version = state(pool, workshop);
        Host first = pattern.single() ? single(pool, workshop) : several(pool, workshop, version);
        if (pattern == PoolPattern.EDGE) {
            first.setWorkgroup(true);
        }
        Role role = new RoleMaker(pattern.role()).make(workshop, version);
        if (role instanceof SurvivableBranch branch) {
            branch.setAppliance(pattern == PoolPattern.APPLIANCE);
        }
        pool.getRoles().add(role);
        if (role instanceof FrontEnd frontEnd) {
            frontEnd(pool, frontEnd, first, workshop);
        }
        return pool;
    }

    private ProductVersion state(Pool pool, Workshop workshop) {
        ProductVersion surrounding = ((Site) workshop.container()).getPools().stream().findFirst()
                .map(Pool::effectiveVersion).orElse(workshop.version());
        ProductVersion stated = pattern.stated(surrounding);
        ProductVersion version = stated == null ? surrounding : stated;
        if (version != null && version != workshop.topology().getProduct()) {
            pool.setVersion(version);
        }
        return version;
    }

    private Host single(Pool pool, Workshop workshop) {
        Fqdn fqdn = workshop.fqdn(pattern.stem());
        pool.setFqdn(fqdn);
        pool.setSingleComputer(true);
        return workshop.member(pool, fqdn);
    }

    private Host several(Pool pool, Workshop workshop, ProductVersion version) {
        pool.setFqdn(workshop.fqdn("pool"));
        boolean lync = Generations.isLync(version);
        pool.setLoadBalancing(lync ? LoadBalancing.DNS : LoadBalancing.HARDWARE);
        if (!lync) {
            pool.setConfiguration(PoolConfiguration.CONSOLIDATED);
        }
        Host first = workshop.member(pool, workshop.fqdn(pattern.stem()));
        for (int i = Generations.isNew(version) ? NEW_FRONT_ENDS : LEGACY_FRONT_ENDS; i > 1; i--) {
            workshop.member(pool, workshop.fqdn(pattern.stem()));
        }
        return first;
    }

    private void frontEnd(Pool pool, FrontEnd frontEnd, Host first, Workshop workshop) {
        boolean enterprise = pattern.kind() == PoolKind.ENTERPRISE_FRONT_END;
        pool.setEdition(enterprise ? Edition.ENTERPRISE : Edition.STANDARD);
        if (enterprise) {
            frontEnd.setUserStore(Workshop.store(workshop.sqlServer().getInstances().get(0), StoreKind.USER));
        }
        Host files = enterprise ? workshop.host(workshop.fqdn("fs")) : first;
        frontEnd.setFileStore(workshop.share(files, "share"));
    }
}
