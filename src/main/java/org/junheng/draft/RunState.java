package org.junheng.draft;

import freemarker.core.Environment;
import java.util.function.Supplier;

/** Something kept for one run of a template and forgotten with it. */
final class RunState<T> {

    private final Supplier<T> fresh;

    RunState(Supplier<T> fresh) {
        this.fresh = fresh;
    }

    /** The run's own, made when first asked for. */
    @SuppressWarnings("unchecked") // only this class sets it, under its own key
    T of(Environment run) {
        Object kept = run.getCustomState(this);
        if (kept == null) {
            kept = fresh.get();
            run.setCustomState(this, kept);
        }
        return (T) kept;
    }
}
