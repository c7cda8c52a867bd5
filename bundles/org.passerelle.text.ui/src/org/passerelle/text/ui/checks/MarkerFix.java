// SPDX-License-Identifier: EPL-2.0
package org.passerelle.text.ui.checks;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/** A way to mend what a marker says; also for other markers that the same can be done for. */
final class MarkerFix extends WorkbenchMarkerResolution {

    /** As long as somebody may wait for a description without noticing. */
    private static final int PATIENCE = 80;

    private final IMarker marker;
    private final Mending mending;

    MarkerFix(IMarker marker, Mending mending) {
        this.marker = marker;
        this.mending = mending;
    }

    @Override
    public String getLabel() {
        return mending.title();
    }

    @Override
    public void run(IMarker one) {
        find(one).ifPresent(Mending::apply);
    }

    private Optional<Mending> find(IMarker one) {
        return one.equals(marker) ? Optional.of(mending)
                : MarkerFixes.mendings(one).stream().filter(other -> other.title().equals(mending.title())).findFirst();
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] all) {
        // What mends a syntax error moves the places of those behind it.
        return Arrays.stream(all).filter(one -> !one.equals(marker) && TextMarkers.isOne(one)
                && !TextMarkers.fixes(one).isEmpty() && find(one).isPresent())
                .toArray(IMarker[]::new);
    }

    @Override
    public String getDescription() {
        try {
            return CompletableFuture.supplyAsync(mending::preview).get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            return mending.title();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return mending.title();
        } catch (ExecutionException failure) {
            Platform.getLog(MarkerFix.class).error(failure.getMessage(), failure.getCause());
            return mending.title();
        }
    }

    @Override
    public Image getImage() {
        return null;
    }
}
