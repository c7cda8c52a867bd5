// SPDX-License-Identifier: EPL-2.0
package org.passerelle.ui.plan;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.passerelle.ui.UiMessages;

/**
 * A page about the selected row. What it shows is worked out in a job while the page is in sight; a later selection cancels
 * the job of the one before.
 *
 * @param <T> what is worked out
 */
abstract class DetailPage<T> {

    private static final int PAUSE = 60;

    private final String key;
    private Job job;
    private boolean busy;
    private PlanModel model;
    private PlanRow row;

    /** @param key key of the title of its tab */
    DetailPage(String key) {
        this.key = key;
    }

    String title() {
        return UiMessages.text(key);
    }

    abstract Control control();

    /**
     * Works out what to show; not on the UI thread.
     *
     * @param model the plan
     * @param row the selected row, or null for none
     * @param monitor canceled as soon as something else is selected
     */
    abstract T prepare(PlanModel model, PlanRow row, IProgressMonitor monitor);

    /** Shows what was worked out; on the UI thread. */
    abstract void present(T prepared);

    /** Shows nothing, as there is no plan. */
    abstract void clear();

    /** Whether it is still working out what to show. */
    final boolean isBusy() {
        return busy;
    }

    final void show(PlanModel other, PlanRow selected) {
        model = other;
        row = selected;
        again();
    }

    /** Works out anew what it shows. */
    final void again() {
        cancel();
        if (model == null) {
            clear();
            return;
        }
        busy = true;
        PlanModel shown = model;
        PlanRow selected = row;
        job = new Job(UiMessages.text("plan.preparing", title())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return work(shown, selected, monitor);
            }
        };
        job.setUser(false);
        job.schedule(PAUSE);
    }

    private IStatus work(PlanModel shown, PlanRow selected, IProgressMonitor monitor) {
        T prepared;
        try {
            prepared = prepare(shown, selected, monitor);
        } catch (RuntimeException failure) {
            onUi(monitor, () -> busy = false);
            throw failure;
        }
        onUi(monitor, () -> {
            busy = false;
            present(prepared);
        });
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private void onUi(IProgressMonitor monitor, Runnable work) {
        Control control = control();
        if (!monitor.isCanceled() && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && !monitor.isCanceled()) {
                    work.run();
                }
            });
        }
    }

    final void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        busy = false;
    }
}
